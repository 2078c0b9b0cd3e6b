namespace SelfEval.Domain.Reports.Paths;

/// <summary>Places in <see cref="PerformanceManagement"/>.</summary>
internal sealed class ManagementPaths
{
    public ManagementPaths(PartPath<PerformanceManagement> part)
    {
        Part = part;
        Narrative = part.Field(nameof(PerformanceManagement.Narrative), p => p.Narrative);
        GoalsSetAtBudgeting = part.Field(nameof(PerformanceManagement.GoalsSetAtBudgeting), p => p.GoalsSetAtBudgeting);
        GoalsSetOn = part.Field(nameof(PerformanceManagement.GoalsSetOn), p => p.GoalsSetOn);
        Indicators = part.Items<IndicatorGroup>(nameof(PerformanceManagement.Indicators), m => m.Indicators);
        GroupCategory = Indicators.Each.Field(nameof(IndicatorGroup.Category), p => p.Category);
        GroupCount = Indicators.Each.Count(nameof(IndicatorGroup.Count), g => g.Count);
        Parts = Indicators.Each.Items<IndicatorCount>(nameof(IndicatorGroup.Parts), g => g.Parts);
        PartCategory = Parts.Each.Field(nameof(IndicatorCount.Category), p => p.Category);
        PartCount = Parts.Each.Count(nameof(IndicatorCount.Count), c => c.Count);
        MidYearSelfCheck = part.Field(nameof(PerformanceManagement.MidYearSelfCheck), p => p.MidYearSelfCheck);
        Monitoring = part.Part(nameof(PerformanceManagement.Monitoring), m => m.Monitoring);
        MonitoringCompletedBy = Monitoring.Field(nameof(Reports.Monitoring.CompletedBy), p => p.CompletedBy);
        SelfEvaluatedOn = part.Field(nameof(PerformanceManagement.SelfEvaluatedOn), p => p.SelfEvaluatedOn);
        Disclosure = new(part.Part(nameof(PerformanceManagement.Disclosure), m => m.Disclosure));
        ProcurementByRules = part.Field(nameof(PerformanceManagement.ProcurementByRules), p => p.ProcurementByRules);
        AssetCheck = part.Part(nameof(PerformanceManagement.AssetCheck), m => m.AssetCheck);
        AssetCheckDone = AssetCheck.Field(nameof(Reports.AssetCheck.Done), p => p.Done);
        AssetCheckDate = AssetCheck.Field(nameof(Reports.AssetCheck.Date), p => p.Date);
    }

    public PartPath<PerformanceManagement> Part { get; }

    public FieldPath Narrative { get; }

    public FieldPath GoalsSetAtBudgeting { get; }

    public FieldPath GoalsSetOn { get; }

    public ItemsPath<IndicatorGroup> Indicators { get; }

    public FieldPath GroupCategory { get; }

    public FigurePath<int> GroupCount { get; }

    public ItemsPath<IndicatorCount> Parts { get; }

    public FieldPath PartCategory { get; }

    public FigurePath<int> PartCount { get; }

    public FieldPath MidYearSelfCheck { get; }

    public PartPath<Monitoring> Monitoring { get; }

    public FieldPath MonitoringCompletedBy { get; }

    public FieldPath SelfEvaluatedOn { get; }

    public DisclosurePaths Disclosure { get; }

    public FieldPath ProcurementByRules { get; }

    public PartPath<AssetCheck> AssetCheck { get; }

    public FieldPath AssetCheckDone { get; }

    public FieldPath AssetCheckDate { get; }
}
