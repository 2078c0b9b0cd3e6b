using System.Globalization;
using System.Text.Json;
using SelfEval.Domain.Classification;

namespace SelfEval.Domain.Indicators;

/// <summary>The scoring schemes that come with the library.</summary>
/// <remarks>Thread-safe.</remarks>
public static class ScoringSchemes
{
    private static readonly Lazy<ValueList<ScoringScheme>> Read = new(() => [.. TableResource.Rows("schemes", "Indicators").Select(Scheme)]);

    /// <summary>Every scheme, in the order of the table.</summary>
    public static ValueList<ScoringScheme> All => Read.Value;

    /// <summary>项目支出绩效自评: the national scheme for projects without cost indicators; id <c>national-project</c>.</summary>
    public static ScoringScheme NationalProject => Required("national-project");

    /// <summary>项目支出绩效自评（设成本指标）: the national scheme for projects with cost indicators; id <c>national-project-cost</c>.</summary>
    public static ScoringScheme NationalProjectWithCost => Required("national-project-cost");

    /// <summary>部门整体支出绩效自评: the departmental scheme of two blocks; id <c>departmental-overall</c>.</summary>
    public static ScoringScheme DepartmentalOverall => Required("departmental-overall");

    /// <summary>The scheme of an id, or null where none has it.</summary>
    public static ScoringScheme? Find(string id) => Find(id, []);

    /// <summary>The scheme that a form follows in a fiscal year: the one it names, or else the one its parts are those of.</summary>
    /// <returns>Null where the form names a scheme that is not known, or no scheme holds in the year.</returns>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public static ScoringScheme? For(IndicatorSet form, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(form);
        return For(form, year, []);
    }

    /// <summary>The same with schemes of the host, which stand before those of the library.</summary>
    internal static ScoringScheme? For(IndicatorSet form, FiscalYear year, ValueList<ScoringScheme> own)
    {
        string id = form.Scheme
            ?? (form.ByBlock.Count > 0 || form.Management.Count > 0 ? "departmental-overall"
            : form.Indicators.Any(indicator => indicator.Level1 == IndicatorLevel1.Cost) || form.ByCategory.Any(category => category.Level1 == IndicatorLevel1.Cost)
            ? "national-project-cost" : "national-project");
        return Find(id, own) is { } scheme && scheme.HoldsIn(year) ? scheme : null;
    }

    private static ScoringScheme? Find(string id, ValueList<ScoringScheme> own) => own.Concat(All).FirstOrDefault(scheme => scheme.Id == id);

    private static ScoringScheme Required(string id) => Find(id) ?? throw new InvalidOperationException($"The scheme {id} is missing.");

    private static ScoringScheme Scheme(string[] row)
    {
        string[][] parts = [.. TableResource.Rows("scheme-weights", "Indicators").Where(part => part[0] == row[0])];
        return new()
        {
            Id = row[0],
            Name = row[1],
            Scope = row[2] == "department" ? ScoringScope.Department : ScoringScope.Project,
            Basis = row[3],
            FirstYear = int.Parse(row[4], CultureInfo.InvariantCulture),
            LastYear = row[5].Length == 0 ? null : int.Parse(row[5], CultureInfo.InvariantCulture),
            ExcellentFrom = Number(row[6]),
            GoodFrom = Number(row[7]),
            FairFrom = Number(row[8]),
            AchievedFrom = Number(row[9]),
            PartlyFrom = Number(row[10]),
            DeviationBound = Number(row[11]),
            IsVerified = row[12] == "yes",
            ExecutionWeight = parts.FirstOrDefault(part => part[1] == "execution") is { } execution ? Number(execution[2]) : null,
            Categories = [.. parts.Where(part => Is<IndicatorLevel1>(part[1])).Select(part => new CategoryWeight(Named<IndicatorLevel1>(part[1]), Number(part[2])))],
            Blocks = [.. parts.Where(part => Is<ScoreBlock>(part[1])).Select(part => new BlockWeight(Named<ScoreBlock>(part[1]), Number(part[2])))],
            Criteria = [.. parts.Where(part => Is<ManagementCriterion>(part[1])).Select(part => new CriterionRule
            {
                Criterion = Named<ManagementCriterion>(part[1]),
                Method = Named<ScoringMethod>(part[3]),
                Weight = Optional(part[2]),
                Limit = Optional(part[4]),
                PerPercent = Optional(part[5]),
            })],
        };
    }

    private static bool Is<T>(string name)
        where T : struct, Enum => Array.Exists(Enum.GetNames<T>(), one => JsonNamingPolicy.CamelCase.ConvertName(one) == name);

    private static T Named<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);

    private static decimal Number(string cell) => decimal.Parse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static decimal? Optional(string cell) => cell.Length == 0 ? null : Number(cell);
}
