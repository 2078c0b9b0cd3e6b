using FsCheck.Xunit;
using Xunit;

namespace SelfEval.Domain.Tests;

public class ValueListTests
{
    [Property]
    public bool Equality_is_by_items_in_order(int[] left, int[] right)
    {
        ValueList<int> a = left.ToValueList();
        ValueList<int> b = right.ToValueList();

        return (a == b) == left.SequenceEqual(right) && (a != b) != (a == b) && (a != b || a.GetHashCode() == b.GetHashCode())
            && a.Equals((object)ValueList.Create<int>(left)) && a.SequenceEqual(left) && a.Count == left.Length;
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> none = default;
        ValueList<string> empty = [];

        Assert.Equal(empty, none);
        Assert.Equal(empty.GetHashCode(), none.GetHashCode());
        Assert.Empty(none);
        Assert.Equal(["a"], none.Add("a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_of()
    {
        string[] source = ["a", "b"];
        ValueList<string> list = ValueList.Create<string>(source);
        ValueList<string> more = list.Add("c");
        source[0] = "z";

        Assert.Equal(["a", "b"], list);
        Assert.Equal(["a", "b", "c"], more);
        Assert.Equal(["x", "b"], list.SetItem(0, "x"));
        Assert.Equal(["b"], list.RemoveAt(0));
        Assert.Equal("[a, b]", list.ToString());
    }
}
