using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="SelfEvaluation"/>.</summary>
internal sealed class EvaluationPaths
{
    public EvaluationPaths(PartPath<SelfEvaluation> part)
    {
        Part = part;
        Conclusion = part.Field(nameof(SelfEvaluation.Conclusion), p => p.Conclusion);
        Score = part.Score(nameof(SelfEvaluation.Score), e => e.Score);
        Grade = part.Field(nameof(SelfEvaluation.Grade), p => p.Grade);
        Effectiveness = part.Part(nameof(SelfEvaluation.Effectiveness), e => e.Effectiveness);
        EffectivenessNarrative = Effectiveness.Field(nameof(EffectivenessAnalysis.Narrative), p => p.Narrative);
        Statements = new(Effectiveness.Items<QuantifiedStatement>(nameof(EffectivenessAnalysis.Statements), e => e.Statements));
        Efficiency = part.Field(nameof(SelfEvaluation.Efficiency), p => p.Efficiency);
    }

    public PartPath<SelfEvaluation> Part { get; }

    public FieldPath Conclusion { get; }

    public FigurePath<ReportedScore> Score { get; }

    public FieldPath Grade { get; }

    public PartPath<EffectivenessAnalysis> Effectiveness { get; }

    public FieldPath EffectivenessNarrative { get; }

    public StatementPaths Statements { get; }

    public FieldPath Efficiency { get; }
}
