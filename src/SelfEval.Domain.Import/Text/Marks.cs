using System.Buffers;

namespace SelfEval.Domain.Import.Text;

/// <summary>Sets of characters that are looked for.</summary>
internal static class Marks
{
    /// <summary>Where a clause ends.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。；，：！？;,:!?、\n");

    /// <summary>Where something longer than a clause of a list ends.</summary>
    public static readonly SearchValues<char> SentenceParts = SearchValues.Create("。；，,;\n");

    /// <summary>Where a sentence ends, or a part of it that stands alone.</summary>
    public static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；！？;!?\n");

    /// <summary>What no title and no name has in it.</summary>
    public static readonly SearchValues<char> NotInTitles = SearchValues.Create("。；，：,;:！？");

    /// <summary>What the second line of a heading does not have in it.</summary>
    public static readonly SearchValues<char> NotInHeadingRest = SearchValues.Create("。；，：,;:\t|");

    /// <summary>What the name of a unit does not have in it.</summary>
    public static readonly SearchValues<char> NotInNames = SearchValues.Create("，。；：（(、我本根");

    /// <summary>Characters that are in the names of units and not in those of divisions.</summary>
    public static readonly SearchValues<char> Units = SearchValues.Create("局厅委会院校站中心办处所部队学公司厂馆");

    /// <summary>Blanks.</summary>
    public static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\f\u3000\uFEFF\u00A0");
}
