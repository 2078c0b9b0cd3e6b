using System.Globalization;
using System.Text.Json;

namespace SelfEval.Domain.Reports.Paths;

/// <summary>The path of a member that is no figure: a place for findings, and a text or date for rules that come as data.</summary>
internal sealed class FieldPath : ReportPath
{
    private readonly Func<SelfEvaluationReport, ItemIndex, object?> _get;
    private readonly Func<SelfEvaluationReport, ItemIndex, int>? _count;

    private FieldPath(ReportPath parent, string member, string key, Func<SelfEvaluationReport, ItemIndex, object?> get, Func<SelfEvaluationReport, ItemIndex, int>? count, bool isDate)
        : base(parent, member, key) => (_get, _count, IsDate) = (get, count, isDate);

    /// <summary>The path of one value.</summary>
    public static FieldPath Of(ReportPath parent, string member, string key, Func<SelfEvaluationReport, ItemIndex, object?> get, bool isDate = false) =>
        new(parent, member, key, get, count: null, isDate);

    /// <summary>The path of a list of texts.</summary>
    public static FieldPath OfTexts(ReportPath parent, string member, string key, Func<SelfEvaluationReport, ItemIndex, ValueList<string>?> get) =>
        new(parent, member, key, (report, at) => get(report, at) is { IsAbsent: false } texts ? texts : null, (report, at) => get(report, at)?.Count ?? 0, isDate: false);

    /// <summary>Whether the value is a date.</summary>
    public bool IsDate { get; }

    /// <summary>Whether a list of texts stands at the place.</summary>
    public bool IsList => _count is not null;

    /// <summary>How many texts stand at the place; 0 where it is no list of texts.</summary>
    public int Count(SelfEvaluationReport report, ItemIndex at) => _count?.Invoke(report, at) ?? 0;

    /// <summary>Whether the report has the member.</summary>
    public bool IsPrinted(SelfEvaluationReport report, ItemIndex at) => _get(report, at) is not null;

    /// <summary>The date, or null where there is none.</summary>
    public DateOnly? Date(SelfEvaluationReport report, ItemIndex at) => _get(report, at) as DateOnly?;

    /// <summary>The value as it stands in JSON, without quotes; null where there is none, and for a list of texts.</summary>
    public string? Text(SelfEvaluationReport report, ItemIndex at) => _get(report, at) switch
    {
        string text => text,
        bool said => said ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum name => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()),
        null or ValueList<string> => null,
        { } other => other.ToString(),
    };
}
