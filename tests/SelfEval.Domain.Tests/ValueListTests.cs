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
    public void The_default_is_the_absent_list_and_no_items_are_the_empty_one()
    {
        ValueList<string> none = default;
        ValueList<string> empty = [];

        Assert.True(none.IsAbsent);
        Assert.False(empty.IsAbsent);
        Assert.False(new List<string>().ToValueList().IsAbsent);
        Assert.NotEqual(empty, none);
        Assert.True(none == default);
        Assert.True(empty == ValueList.Create<string>([]));
        Assert.Empty(none);
        Assert.Empty(empty);
        Assert.Equal(("", "[]"), (none.ToString(), empty.ToString()));
        Assert.False(none.Add("a").RemoveAt(0).IsAbsent);
        Assert.Equal(["a"], none.Add("a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void A_list_holds_no_null()
    {
        Assert.Throws<ArgumentException>(() => ValueList.Create<string>(["a", null!]));
        Assert.Throws<ArgumentException>(() => new[] { "a", null! }.ToValueList());
        Assert.Throws<ArgumentException>(() => ValueList.Create<string>(["a"]).Add(null!));
        Assert.Throws<ArgumentException>(() => ValueList.Create<string>(["a"]).SetItem(0, null!));
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
