using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>Which items of a list an identity adds up.</summary>
internal abstract class ItemSelection
{
    /// <summary>The lists that must be there for anything to be chosen.</summary>
    public virtual IEnumerable<ItemsPath> Lists => [];

    /// <summary>Whether no item at all is a sum of nothing, whatever the other items print.</summary>
    public virtual bool MayBeEmpty => false;

    /// <summary>Whether the list prints a figure where the items would stand, so that not listing any says that there is nothing of it.</summary>
    public virtual bool WouldPrint(CheckRun run, ItemIndex at, ItemsPath list, FigurePath figure) => run.IsPrinted(list, figure);

    /// <summary>Chooses the items for one application of an identity.</summary>
    /// <returns>Whether the identity applies there at all.</returns>
    public abstract bool TrySelect(CheckRun run, ItemIndex at, List<int> places, ref List<string>? missing);
}
