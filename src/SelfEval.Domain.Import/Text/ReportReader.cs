using SelfEval.Domain.Classification;
using SelfEval.Domain.Import.Packed;
using SelfEval.Domain.Reports;

namespace SelfEval.Domain.Import.Text;

/// <summary>Reads the text of a report into the model.</summary>
internal sealed class ReportReader
{
    private readonly SourceText _source;
    private readonly SourceFormat _format;
    private readonly Budget _budget;
    private readonly Binder _binder;
    private readonly Outline _outline;
    private readonly List<ImportProblem> _problems = [];
    private bool _hasForm;
    private FinanceSections? _finance;

    private ReportReader(SourceText source, SourceFormat format, Budget budget)
    {
        _source = source;
        _format = format;
        _budget = budget;
        _binder = new Binder(source, budget);
        _outline = Outline.Of(source, budget);
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="UnreadableException">Reading takes longer than allowed.</exception>
    public static ImportedReport Read(SourceText source, SourceFormat format, Budget budget) => new ReportReader(source, format, budget).Read(budget.Options);

    private ImportedReport Read(ImportOptions options)
    {
        _budget.Look();
        foreach ((int start, int end) in _outline.Ordering)
        {
            _binder.Ordering(start, end);
        }

        FrontReader front = new(_outline, _binder);
        front.Read();
        FiscalYear? year = options.Year ?? YearFinder.Find(_outline, front.SignedOn, _binder);
        front.FindName(Of(SectionKind.Functions, SectionKind.Basic).FirstOrDefault());
        SelfEvaluationReport? report = null;
        if (Required(front, year))
        {
            try
            {
                report = Build(front, year!.Value);
            }
            catch (ArgumentException exception) when (exception.ParamName is [>= 'A' and <= 'Z', ..])
            {
                // The model holds texts to a length that no report has, and names the property; other faults are not the document's.
                Section longest = _outline.Sections.MaxBy(section => section.Paragraphs.Sum(paragraph => (long)paragraph.Text.Length))!;
                _problems.Add(new(ImportProblemKind.OutOfRange, _source.Place(longest.Start, longest.Heading.Length), longest.Heading));
            }
        }

        // Where values stand is found when somebody asks, which is no part of reading.
        _binder.Budget = null;
        return new()
        {
            Report = report,
            Format = _format,
            Form = Form(),
            Provenance = new(Provenance),
            Unread = [.. _binder.Unread.OrderBy(one => one.Place.Span.Offset)],
            Problems = [.. _problems],
        };
    }

    private ProvenanceParts Provenance()
    {
        _finance?.Bind();
        foreach (Section section in _outline.Sections)
        {
            // A part stands where its section begins; what is absent is looked for there.
            if (Coverage.Pointer(section.Kind) is { Length: > 0 } pointer)
            {
                _binder.Places.TryAdd(pointer, _source.Place(section.Start, section.Heading.Length));
            }
        }

        SourceNumeral[] numerals = _binder.Finish();
        return new(_binder.Places, [.. numerals], [.. _binder.Ambiguities.OrderBy(one => one.Place.Span.Offset)], Coverage.Of(_outline, numerals));
    }

    private bool Required(FrontReader front, FiscalYear? year)
    {
        if (_source.Text.AsSpan().IndexOfAnyExcept(Marks.Blanks) < 0)
        {
            _problems.Add(new(ImportProblemKind.Empty, null, ""));
            return false;
        }

        if (front.Title is null)
        {
            // What has no title is most likely no report; what else it lacks says nothing more.
            _problems.Add(new(_format == SourceFormat.Csv ? ImportProblemKind.BareTable : ImportProblemKind.NoTitle, null, ""));
            return false;
        }

        if (year is null)
        {
            _problems.Add(new(ImportProblemKind.NoYear, null, ""));
        }

        if (front.Name is null)
        {
            _problems.Add(new(ImportProblemKind.NoDepartment, null, ""));
        }

        return _problems.Count == 0;
    }

    private SelfEvaluationReport Build(FrontReader front, FiscalYear year)
    {
        string name = front.Name!;
        PlainText plain = PlainText.Rent(_budget);
        FinanceSections finance = _finance = new(_outline, _binder, plain, year.Year, name);
        (Revenue? revenue, Expenditure? expenditure, CarryOver? carryOver) = finance.Read();
        FormReader form = finance.Form;
        _hasForm = form.Indicators is not null;
        SelfEvaluationReport report = new()
        {
            Title = front.Title!,
            FiscalYear = year,
            Department = ItemSections.Department(Sections(SectionKind.Functions, SectionKind.Basic), _binder, name, Division.Of(name) ?? Division.Of(front.Title!)),
            AnnualWork = ItemSections.AnnualWork(Sections(SectionKind.AnnualWork), _binder),
            Goal = Goal([.. Of(SectionKind.Goal)]) ?? (form.Goal is null ? null : new PerformanceGoal { Narrative = form.Goal }),
            Revenue = revenue,
            Expenditure = expenditure,
            CarryOver = carryOver,
            Management = new ManagementReader(_binder, plain).Read([.. Of(SectionKind.Management)]),
            Scorecard = form.Indicators,
            Evaluation = Evaluation(form.Achieved),
            Problems = ItemSections.Problems(Sections(SectionKind.Problems), _binder),
            Improvements = ItemSections.Improvements(Sections(SectionKind.Improvements), _binder),
            Signature = front.SignedBy is null && front.SignedOn is null ? null : new Signature { Unit = front.SignedBy, Date = front.SignedOn },
        };
        plain.Return();
        foreach (Paragraph paragraph in _outline.Sections[0].Paragraphs)
        {
            if (PrintedNumbers.Next(paragraph.Text, 0, paragraph.Text.Length, out int number, out _) && !_binder.IsPlaced(paragraph.ToSource(number)))
            {
                // What stands above the first heading and is neither title nor name.
                _binder.NotUnderstood(paragraph.SourceStart, paragraph.SourceEnd, UnreadReason.UnknownFigure);
            }
        }

        foreach (Section section in _outline.Sections)
        {
            if (section.Kind is SectionKind.Unknown or SectionKind.Attachment)
            {
                section.Paragraphs.ForEach(paragraph => _binder.NotUnderstood(paragraph.SourceStart, paragraph.SourceEnd, UnreadReason.UnknownSection));
            }
        }

        return report;
    }

    private PerformanceGoal? Goal(List<Paragraph> paragraphs) => paragraphs.Count == 0 ? null : new PerformanceGoal
    {
        Narrative = Passages.Narrative(paragraphs, "/goal/narrative", _binder),
        Statements = Passages.Statements(paragraphs, "/goal/statements", _binder),
    };

    private SelfEvaluation? Evaluation(string? achieved)
    {
        List<Paragraph> conclusion = [.. Of(SectionKind.Evaluation, SectionKind.Conclusion)];
        List<Paragraph> effectiveness = [.. Of(SectionKind.Effectiveness)];
        List<Paragraph> efficiency = [.. Of(SectionKind.Efficiency)];
        if (effectiveness.Count == 0 && achieved is not null)
        {
            return new() { Effectiveness = new() { Narrative = achieved } };
        }

        return conclusion.Count + effectiveness.Count + efficiency.Count == 0 ? null : new SelfEvaluation
        {
            Conclusion = Passages.Narrative(conclusion, "/evaluation/conclusion", _binder),
            Score = EvaluationReader.Score(conclusion, _binder),
            Grade = EvaluationReader.Grade(conclusion, _binder),
            Effectiveness = effectiveness.Count == 0 ? null : new EffectivenessAnalysis
            {
                Narrative = Passages.Narrative(effectiveness, "/evaluation/effectiveness/narrative", _binder),
                Statements = Passages.Statements(effectiveness, "/evaluation/effectiveness/statements", _binder),
            },
            Efficiency = Passages.Narrative(efficiency, "/evaluation/efficiency", _binder),
        };
    }

    private IEnumerable<Section> Sections(SectionKind kind, SectionKind other = SectionKind.Front) =>
        _outline.Sections.Where(section => section.Kind == kind || (other != SectionKind.Front && section.Kind == other));

    private IEnumerable<Paragraph> Of(SectionKind kind, SectionKind other = SectionKind.Front) => Sections(kind, other).SelectMany(section => section.Paragraphs);

    private ReportForm Form()
    {
        int known = 0;
        int mandate = 0;
        int process = 0;
        foreach (Section section in _outline.Sections)
        {
            known += section.Kind is SectionKind.Unknown or SectionKind.Front or SectionKind.Signature or SectionKind.Attachment ? 0 : 1;
            bool isEvaluation = section.Kind is SectionKind.Effectiveness or SectionKind.Efficiency;
            mandate += isEvaluation && (section.Heading.Contains("履职效能", StringComparison.Ordinal) || section.Heading.Contains("管理效率", StringComparison.Ordinal)) ? 1 : 0;
            process += isEvaluation && section.Heading.AsSpan().IndexOfAny("入程出果") >= 0 ? 1 : 0;
        }

        return mandate > 0 ? ReportForm.MandateAndEfficiency : process > 1 ? ReportForm.InputProcessOutput : _hasForm ? ReportForm.EvaluationForm : known > 1 ? ReportForm.Report : ReportForm.Unrecognised;
    }
}
