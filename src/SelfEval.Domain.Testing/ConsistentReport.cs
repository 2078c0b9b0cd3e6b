using System.Text;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Testing.Consistent;

namespace SelfEval.Domain.Testing;

/// <summary>A report that is consistent by construction (由勾稽关系构造的一致报告).</summary>
/// <remarks>
/// True amounts are drawn first, every total is a sum of them, every rate a quotient, and only then each figure is printed, rounded to the
/// nearest in its unit and decimals. So true values that meet every identity exactly lie behind the print: no rule of severity error of
/// the national pack finds anything, and <see cref="Diagnosis.ReportDiagnoser"/> calls it consistent. Rules of lower severity may find
/// something. Equality is by report; immutable.
/// </remarks>
public sealed class ConsistentReport : IEquatable<ConsistentReport>
{
    private readonly TrueReport _truth;

    internal ConsistentReport(TrueReport truth) => (_truth, Report) = (truth, ReportPrint.Of(truth));

    /// <summary>The report as printed.</summary>
    public SelfEvaluationReport Report { get; }

    /// <summary>The report in canonical JSON, so that a failing property shows it whole.</summary>
    public override string ToString() => Encoding.UTF8.GetString(ReportJson.Write(Report));

    /// <inheritdoc/>
    public bool Equals(ConsistentReport? other) => other is not null && Report == other.Report;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConsistentReport);

    /// <inheritdoc/>
    public override int GetHashCode() => Report.GetHashCode();

    /// <summary>Smaller reports, the greatest steps first, each consistent as well.</summary>
    internal IEnumerable<ConsistentReport> Smaller() => _truth.Smaller().Select(truth => new ConsistentReport(truth));
}
