using System.Text.RegularExpressions;
using SelfEval.Domain.Localization;
using SelfEval.Domain.Reports.Paths;

namespace SelfEval.Domain.Rules;

/// <summary>A text matches a regular expression, somewhere unless the expression says where.</summary>
/// <remarks>Matched without backtracking, so that the time grows with the text and not with what somebody wrote into a pack.</remarks>
internal sealed class PatternCondition(RuleHead head, FieldPath field, Regex pattern) : ConditionRule(head, field)
{
    /// <summary>Characters of an expression.</summary>
    public const int Longest = 200;

    /// <summary>Characters of a text that is matched. Without backtracking the time grows with the text only, but with a factor that a
    /// hostile expression makes large.</summary>
    public const int LongestText = 2000;

    /// <summary>What the counts of an expression may add up to. Counts inside counted groups are not taken: they make machines of thousands of states.</summary>
    public const int MostRepeats = 40;

    /// <summary>The expression, or null where it is none, needs backtracking or repeats without measure.</summary>
    public static Regex? Compile(string pattern)
    {
        if (pattern.Length > Longest || pattern.Any(char.IsControl) || Repeats(pattern) > MostRepeats)
        {
            return null;
        }

        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    internal override Rule As(RuleHead head) => new PatternCondition(head, field, pattern);

    /// <inheritdoc/>
    public override string Formula(Language language) => $"{LabelOf(Messages.In(language), field)} ~ {pattern}";

    /// <inheritdoc/>
    internal override void Evaluate(CheckRun run, ItemIndex at)
    {
        if (field.Text(run.Report, at) is not { Length: <= LongestText } text)
        {
            Missing(run, field, at);
            return;
        }

        Judge(run, pattern.IsMatch(text), field, at, "matches", Shown(text), pattern.ToString());
    }

    /// <summary>The counts in braces, added up; more than allowed where a group that is counted has counts in it, which multiply.</summary>
    private static int Repeats(string pattern)
    {
        int all = 0;
        Stack<bool> groups = new([false]);
        bool closesCounted = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '{' && CountAt(pattern, i) is > 0 and var count)
            {
                all += closesCounted ? MostRepeats + 1 : count;
                groups.Pop();
                groups.Push(true);
            }

            closesCounted = false;
            switch (c)
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    // A bracket that is not closed makes no expression; one that closes early counts more, not less.
                    i = Math.Max(i, pattern.IndexOf(']', i + 1) - 1);
                    break;
                case '(':
                    // Comments and options in an expression could hide from this reading what is a group.
                    all += pattern.AsSpan(i).StartsWith("(?") && !pattern.AsSpan(i).StartsWith("(?:") ? MostRepeats + 1 : 0;
                    groups.Push(false);
                    break;
                case ')':
                    // One too many was opened inside brackets that closed early: what it closes may be any group.
                    closesCounted = groups.Count > 1 ? groups.Pop() : groups.Peek();
                    groups.Push(groups.Pop() || closesCounted);
                    break;
                default:
                    break;
            }
        }

        return all;
    }

    /// <summary>The larger of the numbers of a count in braces; 0 where the brace opens none.</summary>
    private static int CountAt(string pattern, int open)
    {
        int most = 0;
        int number = 0;
        for (int i = open + 1; i < pattern.Length && (char.IsAsciiDigit(pattern[i]) || pattern[i] == ','); i++)
        {
            number = pattern[i] == ',' ? 0 : Math.Min((number * 10) + pattern[i] - '0', MostRepeats + 1);
            most = Math.Max(most, number);
        }

        return most;
    }

    /// <summary>The beginning of a text that may be a whole chapter.</summary>
    private static string Shown(string text) => text.Length <= 100 ? text : text[..(char.IsHighSurrogate(text[99]) ? 99 : 100)] + "…";
}
