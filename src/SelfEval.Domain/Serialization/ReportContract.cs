using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SelfEval.Domain.Classification;
using SelfEval.Domain.Figures;
using SelfEval.Domain.Indicators;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Reports.Paths;
using SelfEval.Domain.Serialization.Contract;
using SelfEval.Domain.Serialization.Converters;

namespace SelfEval.Domain.Serialization;

/// <summary>
/// The one contract that reading, writing, collecting problems and the JSON Schema share: the source-generated metadata and
/// the converters of the leaves.
/// </summary>
internal static class ReportContract
{
    /// <summary>Levels that a document may be nested; a report has seven.</summary>
    public const int MaxDepth = 32;

    /// <summary>How reports are read and written.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>The metadata of the report.</summary>
    public static JsonTypeInfo<SelfEvaluationReport> Report { get; } = (JsonTypeInfo<SelfEvaluationReport>)Options.GetTypeInfo(typeof(SelfEvaluationReport));

    /// <summary>The contract as a tree, for the walk that collects problems and for the schema.</summary>
    public static ObjectNode Root { get; } = (ObjectNode)ContractNode.Of(Report);

    /// <summary>The contract of a document, with its limits.</summary>
    public static DocumentContract Document { get; } = new(Root, ReportJson.MaxBytes, MaxDepth);

    private static JsonSerializerOptions CreateOptions()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            MaxDepth = MaxDepth,
            WriteIndented = true,
            NewLine = "\n",

            // Chinese stays readable; the text is a document of its own and never part of an HTML page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = ReportJsonContext.Default.WithAddedModifier(LeaveOutWhatIsAbsent).WithAddedModifier(PutInReadingOrder),
        };
        foreach (JsonConverter converter in Leaves())
        {
            options.Converters.Add(converter);
        }

        foreach (JsonConverter converter in Lists())
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    private static IEnumerable<JsonConverter> Leaves() =>
    [
        new TextConverter<string>("text", text => text, text => text),
        new TextConverter<IndicatorTarget>("indicatorTarget", IndicatorTarget.Parse, target => target.Text),
        new TextConverter<IndicatorValue>("indicatorValue", IndicatorValue.Parse, value => value.Text),
        new BooleanConverter(),
        new CountConverter(),
        new FiscalYearConverter(),
        new DateConverter(),
        new FigureConverter<ReportedAmount>("amount", ReportedAmount.TryParse, FigurePatterns.Amount),
        new FigureConverter<ReportedPercentage>("percentage", ReportedPercentage.TryParse, FigurePatterns.Percentage),
        new FigureConverter<ReportedQuantity>("quantity", ReportedQuantity.TryParse, FigurePatterns.Quantity),
        new FigureConverter<ReportedScore>("score", ReportedScore.TryParse, FigurePatterns.Score),
        new NameConverter<FundingSource>("fundingSource"),
        new NameConverter<IndicatorLevel1>("indicatorLevel1"),
        new NameConverter<IndicatorLevel2>("indicatorLevel2"),
        new NameConverter<Grade>("grade"),
        new NameConverter<EntityKind>("entityKind"),
        new NameConverter<FundsKind>("fundsKind"),
        new NameConverter<ScoreBlock>("scoreBlock"),
        new NameConverter<ManagementCriterion>("managementCriterion"),
        new NameConverter<ProblemCategory>("problemCategory"),
        new NameConverter<ImprovementState>("improvementState"),
        new CodeConverter<DepartmentEconomic>("departmentEconomicCode"),
        new CodeConverter<GovernmentEconomic>("governmentEconomicCode"),
        new CodeConverter<Functional>("functionalCode"),
    ];

    private static IEnumerable<JsonConverter> Lists() =>
    [
        new ValueListConverter<string>(),
        new ValueListConverter<KeyTask>(),
        new ValueListConverter<ReportedQuantity>(),
        new ValueListConverter<QuantifiedStatement>(),
        new ValueListConverter<FundingLine>(),
        new ValueListConverter<FunctionalLine>(),
        new ValueListConverter<EconomicClassLine>(),
        new ValueListConverter<GovernmentClassLine>(),
        new ValueListConverter<IndicatorGroup>(),
        new ValueListConverter<IndicatorCount>(),
        new ValueListConverter<FundsLine>(),
        new ValueListConverter<Indicator>(),
        new ValueListConverter<ManagementScore>(),
        new ValueListConverter<CategoryScore>(),
        new ValueListConverter<BlockScore>(),
        new ValueListConverter<Problem>(),
        new ValueListConverter<ImprovementItem>(),
    ];

    /// <summary>A list that is absent is left out, an empty one is not; a mark that is not set is left out.</summary>
    private static void LeaveOutWhatIsAbsent(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.PropertyType == typeof(bool))
            {
                property.ShouldSerialize = static (_, value) => value is true;
            }
            else if (property.PropertyType.IsAssignableTo(typeof(IMayBeAbsent)))
            {
                property.ShouldSerialize = static (_, value) => value is IMayBeAbsent { IsAbsent: false };
            }
        }
    }

    /// <summary>Members are written in the order in which they are declared as paths, whichever type of the model declares them.</summary>
    private static void PutInReadingOrder(JsonTypeInfo type)
    {
        if (ReportPaths.Members.TryGetValue(type.Type, out IReadOnlyList<ReportPath>? members))
        {
            foreach (JsonPropertyInfo property in type.Properties)
            {
                property.Order = members.Single(member => member.Name == property.Name).Place;
            }
        }
    }
}
