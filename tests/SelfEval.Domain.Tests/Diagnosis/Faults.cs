using System.Globalization;
using System.Text.Json.Nodes;
using SelfEval.Domain.Diagnosis;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;

namespace SelfEval.Domain.Tests.Diagnosis;

/// <summary>Puts one slip after the other into each figure of a report.</summary>
internal sealed class Faults
{
    private readonly JsonObject _json;
    private readonly Dictionary<string, ReportedFigure> _figures;
    private readonly string[] _order;

    public Faults(SelfEvaluationReport report)
    {
        _json = JsonNode.Parse(ReportJson.Write(report))!.AsObject();
        _figures = report.Figures().ToDictionary(pair => pair.Key, pair => pair.Value);
        _order = [.. _figures.Keys];
    }

    /// <summary>For every figure one fault of each slip that can befall it, in turn from the front, the middle and the end of the print.</summary>
    public IEnumerable<Fault> OnePerSlip()
    {
        int turn = 0;
        foreach (IGrouping<(string, Slip), Fault> alike in All().GroupBy(fault => (fault.Pointer, fault.Slip)))
        {
            Fault[] faults = [.. alike];
            yield return faults[turn++ * 7 % faults.Length];
        }
    }

    /// <summary>Every way in which every slip can befall every figure.</summary>
    public IEnumerable<Fault> All()
    {
        foreach ((string pointer, ReportedFigure figure) in _figures)
        {
            foreach ((Slip slip, string text) in Typed(figure).Concat(Computed(pointer, figure)).Distinct())
            {
                if (text != figure.ToString() && With((pointer, text)) is { } report)
                {
                    yield return new(pointer, slip, report, null);
                }
            }

            if (Next(pointer) is { } neighbour && _figures[neighbour] != figure && With((pointer, _figures[neighbour].ToString()), (neighbour, figure.ToString())) is { } swapped)
            {
                yield return new(pointer, Slip.SwappedFigures, swapped, neighbour);
            }
        }
    }

    /// <summary>The report with other texts in place of figures; null where they are no figures of their kind.</summary>
    public SelfEvaluationReport? With(params (string Pointer, string Text)[] changes)
    {
        JsonNode document = _json.DeepClone();
        foreach ((string pointer, string text) in changes)
        {
            string[] segments = pointer.Split('/')[1..];
            JsonNode parent = segments[..^1].Aggregate(document, (node, segment) => node is JsonArray items ? items[int.Parse(segment)]! : node[segment]!);
            JsonNode value = _figures[pointer].Kind == FigureKind.Count ? (int.TryParse(text, out int count) ? count : -1) : text;
            if (parent is JsonArray list)
            {
                list[int.Parse(segments[^1])] = value;
            }
            else
            {
                parent[segments[^1]] = value;
            }
        }

        return ReportJson.Read(document.ToJsonString()).Report;
    }

    private static IEnumerable<(Slip, string)> Typed(ReportedFigure figure)
    {
        string sign = figure.Value < 0m ? "-" : "";
        string number = Math.Abs(figure.Value).ToString(CultureInfo.InvariantCulture);
        string unit = figure.Unit;
        for (int i = 0; i < number.Length; i++)
        {
            if (number[i] == '.')
            {
                continue;
            }

            int next = i + 1 < number.Length && number[i + 1] == '.' ? i + 2 : i + 1;
            if (next < number.Length && number[next] != number[i])
            {
                char[] swapped = number.ToCharArray();
                (swapped[i], swapped[next]) = (swapped[next], swapped[i]);
                yield return (Slip.TransposedDigits, sign + new string(swapped) + unit);
            }

            foreach (int by in (int[])[1, 4, 7])
            {
                yield return (Slip.WrongDigit, $"{sign}{number[..i]}{(char)('0' + ((number[i] - '0' + by) % 10))}{number[(i + 1)..]}{unit}");
            }

            if (number.Length > 1 && $"{number[..i]}{number[(i + 1)..]}" is var shorter && !shorter.StartsWith('.'))
            {
                yield return (Slip.LostDigit, sign + shorter.TrimEnd('.') + unit);
            }

            yield return (Slip.ExtraDigit, sign + number.Insert(i, number[i].ToString()) + unit);
        }

        int point = number.IndexOf('.', StringComparison.Ordinal);
        string digits = number.Replace(".", "", StringComparison.Ordinal);
        foreach (int place in (int[])[point - 2, point - 1, point + 1, point + 2, digits.Length])
        {
            if (point > 0 && place > 0 && place <= digits.Length && digits != "000")
            {
                yield return (Slip.ShiftedPoint, sign + $"{digits[..place]}.{digits[place..]}".TrimStart('0').TrimEnd('.') + unit);
            }
        }

        if (figure.Decimals > 1)
        {
            yield return (Slip.LostDecimals, sign + number[..point] + unit);
        }

        if (figure.Value != 0m && figure.Kind is FigureKind.Amount or FigureKind.Percentage)
        {
            yield return (Slip.LostSign, (figure.Value < 0m ? number : "-" + number) + unit);
        }

        if (figure.Kind == FigureKind.Amount && figure.Value != 0m)
        {
            yield return (Slip.WrongUnit, sign + number + (figure.AmountUnit == AmountUnit.WanYuan ? "元" : "万元"));
            yield return (Slip.WrongUnit, sign + number + "亿元");
        }
    }

    /// <summary>Slips of people who compute: the wrong base, last year's figure, the rest of 100 %.</summary>
    private IEnumerable<(Slip, string)> Computed(string pointer, ReportedFigure figure)
    {
        string line = pointer[..pointer.LastIndexOf('/')];
        if (figure is { Kind: FigureKind.Percentage, Value: > 100m })
        {
            yield return (Slip.CappedAt100, Rate(100m, figure.Decimals));
        }

        if (pointer.EndsWith("/outturn", StringComparison.Ordinal) && Find($"{line}/priorOutturn") is { } prior)
        {
            yield return (Slip.CopiedFromLastYear, prior.ToString());
        }

        if (pointer.EndsWith("/changeRate", StringComparison.Ordinal) && Find($"{line}/change") is { } change && Find($"{line}/outturn") is { Value: not 0m } outturn)
        {
            yield return (Slip.WrongBase, Rate(change.BaseValue * 100m / outturn.BaseValue, figure.Decimals));
        }

        if (Quotient(pointer, line) is { } quotient)
        {
            decimal places = new(1, 0, 0, false, (byte)figure.Decimals);
            yield return (Slip.Truncated, Rate(decimal.Truncate(quotient / places) * places, figure.Decimals));
        }

        if (pointer.EndsWith("/executionRate", StringComparison.Ordinal) && Find($"{line}/outturn") is { } spent && Find($"{line}/initial") is { Value: not 0m } initial)
        {
            yield return (Slip.WrongBase, Rate(spent.BaseValue * 100m / initial.BaseValue, figure.Decimals));
        }

        if (pointer.EndsWith("/share", StringComparison.Ordinal))
        {
            // The last share of its list, one unit away from what the others leave.
            string list = line[..line.LastIndexOf('/')];
            string[] shares = [.. _order.Where(other => other.EndsWith("/share", StringComparison.Ordinal) && other[..other.LastIndexOf('/')].StartsWith(list + "/", StringComparison.Ordinal) && other.Count(c => c == '/') == pointer.Count(c => c == '/'))];
            decimal rest = 100m - shares[..^1].Sum(other => _figures[other].Value);
            if (shares[^1] == pointer && rest is > 0m and < 100m && rest != figure.Value)
            {
                yield return (Slip.BalancedTo100, Rate(rest, figure.Decimals));
            }
        }
    }

    /// <summary>What a share or an execution rate is of the figures that are printed, before it is rounded or cut off.</summary>
    private decimal? Quotient(string pointer, string line)
    {
        string around = line[..line.LastIndexOf('/')];
        string whole = around[..Math.Max(around.LastIndexOf('/'), 0)];
        (ReportedFigure? part, ReportedFigure? of) = pointer.EndsWith("/executionRate", StringComparison.Ordinal) ? (Find($"{line}/outturn"), Find($"{line}/adjusted"))
            : pointer.EndsWith("/share", StringComparison.Ordinal) ? (Find($"{line}/outturn"), Find($"{around}/outturn") ?? Find($"{whole}/outturn") ?? Find($"{whole}/total/outturn"))
            : (null, null);
        return part is { } above && of is { Value: not 0m } below ? above.BaseValue * 100m / below.BaseValue : null;
    }

    private static string Rate(decimal value, int decimals) => (decimal.Round(value, decimals, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, false, (byte)decimals)).ToString(CultureInfo.InvariantCulture) + "%";

    private ReportedFigure? Find(string pointer) => _figures.TryGetValue(pointer, out ReportedFigure figure) ? figure : null;

    private string? Next(string pointer)
    {
        int at = Array.IndexOf(_order, pointer);
        return Enumerable.Range(at + 1, _order.Length - at - 1).Select(i => _order[i]).FirstOrDefault(other => _figures[other].Kind == _figures[pointer].Kind);
    }

    /// <summary>A report with a fault.</summary>
    /// <param name="Pointer">The figure.</param>
    /// <param name="Slip">What happened to it.</param>
    /// <param name="Report">The report as it then reads.</param>
    /// <param name="Neighbour">The figure that it changed places with.</param>
    public sealed record Fault(string Pointer, Slip Slip, SelfEvaluationReport Report, string? Neighbour);
}
