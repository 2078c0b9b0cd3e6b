using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads the criteria of management, 管理效率, of a departmental form.</summary>
internal sealed partial class FormReader
{
    /// <summary>A criterion of management, with the rate that it is about.</summary>
    private void ReadCriterion((int Start, int End)[] row, string[] words, string name)
    {
        string pointer = $"{Set}/management/{_management.Count}";
        ManagementCriterion criterion = Criteria.Find(name);
        Passage(row, FormTitle.Name, $"{pointer}/{(criterion == ManagementCriterion.Other ? "name" : "criterion")}");
        ReportedPercentage? rate = null;
        if (At(words, FormTitle.Actual) is { Length: > 0 } actual)
        {
            (int start, int end) = row[_columns[FormTitle.Actual]];
            if (ReportedPercentage.TryParse(actual, out ReportedPercentage printed))
            {
                rate = printed;
                binder.Field($"{pointer}/rate", start, end);
            }
            else if (PrintedNumbers.Next(_text, start, end, out _, out _))
            {
                binder.NotUnderstood(start, end, UnreadReason.NoField);
            }
        }

        _management.Add(new()
        {
            Criterion = criterion,
            Name = criterion == ManagementCriterion.Other ? name : null,
            Rate = rate,
            Weight = ScoreAt(row, words, FormTitle.Weight, $"{pointer}/weight"),
            Score = ScoreAt(row, words, FormTitle.Score, $"{pointer}/score"),
            Reason = IndicatorNames.IsNothing(At(words, FormTitle.Reason)) ? null : Text(row, words, FormTitle.Reason, $"{pointer}/reason"),
        });
    }
}
