using SelfEval.Cli.Commands;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Import;
using SelfEval.Domain.Rules;

namespace SelfEval.Cli.Output;

/// <summary>A report that was read, checked and diagnosed, beside last year's where one was given.</summary>
internal sealed record CheckedDocument(LocatedDocument Report, LocatedDocument? Prior, CheckResult Result, ReportDiagnosis Diagnosis, CheckPolicy Policy)
{
    public static CheckedDocument Of(string source, InputDocument document, (string File, InputDocument Document)? prior, ReportChecker checker, ReportDiagnoser diagnoser, CheckPolicy policy)
    {
        CheckResult result = checker.Check(document.Report, prior?.Document.Report);
        return Of(source, document, prior, result, diagnoser, policy);
    }

    /// <summary>The same of a report that was checked already.</summary>
    public static CheckedDocument Of(string source, InputDocument document, (string File, InputDocument Document)? prior, CheckResult result, ReportDiagnoser diagnoser, CheckPolicy policy)
    {
        ReportDiagnosis diagnosis = diagnoser.Diagnose(document.Report);
        FindingOperand[] operands = [.. result.Findings.SelectMany(finding => finding.Operands.AsEnumerable())];
        IEnumerable<string> named = Pointers(inPrior: false).Concat(result.Findings.Select(finding => finding.Pointer)).Concat(diagnosis.Suspects.Select(suspect => suspect.Pointer));
        return new(
            LocatedDocument.Of(source, document, named),
            prior is { } before ? LocatedDocument.Of(Path.GetFileName(before.File), before.Document, Pointers(inPrior: true)) : null,
            result,
            diagnosis,
            policy);

        IEnumerable<string> Pointers(bool inPrior) => operands.Where(operand => operand.IsInPrior == inPrior).Select(operand => operand.Pointer);
    }

    /// <summary>Whether no figure must be wrong: every identity can hold by itself, and true values lie behind all figures at once.</summary>
    public bool IsConsistent => Result.IsConsistent && Diagnosis.IsConsistent;

    /// <summary>Whether every identity can hold by itself, and the steps did not suffice to tell whether true values lie behind all figures at once.</summary>
    public bool IsUndecided => Result.IsConsistent && !Diagnosis.IsDecided;

    /// <summary>Whether the policy asks for more than the report gives, though every figure may be right: rounding or truncation explains what does not recompute.</summary>
    public bool IsOnlyExplained => Policy == CheckPolicy.Strict && IsConsistent && Explained > 0;

    /// <summary>How many findings rounding or truncation explains.</summary>
    public int Explained => Result.Findings.Count(finding => finding.Verdict is Verdict.WithinRounding or Verdict.Truncated);

    /// <summary>Where what a finding is about stands in the report.</summary>
    public SourcePlace? At(Finding finding) => Report.At(finding.Pointer);

    /// <summary>Where a figure stands, in the report that it was read in.</summary>
    public SourcePlace? At(FindingOperand operand) => (operand.IsInPrior ? Prior : Report)?.At(operand.Pointer);
}
