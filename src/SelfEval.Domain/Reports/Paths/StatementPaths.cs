using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in a list of <see cref="QuantifiedStatement"/>s.</summary>
internal sealed class StatementPaths(ItemsPath<QuantifiedStatement> items)
{
    public ItemsPath<QuantifiedStatement> Items => items;

    public FieldPath Text { get; } = items.Each.Field(nameof(QuantifiedStatement.Text), p => p.Text);

    public FieldPath Subject { get; } = items.Each.Field(nameof(QuantifiedStatement.Subject), p => p.Subject);

    public FigurePath<ReportedQuantity> Quantity { get; } = items.Each.Quantity(nameof(QuantifiedStatement.Quantity), s => s.Quantity);

    public FigurePath<ReportedAmount> Amount { get; } = items.Each.Amount(nameof(QuantifiedStatement.Amount), s => s.Amount);
}
