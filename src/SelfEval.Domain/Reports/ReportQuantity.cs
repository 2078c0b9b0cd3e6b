using System.Runtime.CompilerServices;
using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Reports;

/// <summary>What a quantity in a report must be: of something.</summary>
internal static class ReportQuantity
{
    /// <summary>The quantity itself if it has a unit.</summary>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static ReportedQuantity? Of(ReportedQuantity? value, [CallerMemberName] string name = "") => value is not { Unit: "" } ? value
        : throw new ArgumentException("A default quantity has no unit; leave it out instead.", name);

    /// <summary>The list itself if every quantity of it has a unit.</summary>
    /// <exception cref="ArgumentException">One has none.</exception>
    public static ValueList<ReportedQuantity> Each(ValueList<ReportedQuantity> values, [CallerMemberName] string name = "")
    {
        foreach (ReportedQuantity value in values)
        {
            Of(value, name);
        }

        return values;
    }
}
