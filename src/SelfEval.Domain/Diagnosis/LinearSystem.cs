namespace SelfEval.Domain.Diagnosis;

/// <summary>
/// Figures with the true values that their prints allow, and the conditions that these values must meet together. Knows nothing
/// of reports: figures and laws are numbers here.
/// </summary>
internal sealed class LinearSystem
{
    private readonly List<SystemFigure> _figures = [];
    private readonly List<SystemRow> _rows = [];
    private readonly Dictionary<int, List<int>> _rowsOf = [];

    public IReadOnlyList<SystemFigure> Figures => _figures;

    public IReadOnlyList<SystemRow> Rows => _rows;

    /// <summary>Adds a printed figure and gives its number.</summary>
    public int AddPrinted(Int128 low, Int128 high, int weight = 1) => Add(new SystemFigure(low, high, weight, IsPrinted: true));

    /// <summary>Adds a figure that is not printed, so that its true value may be anything.</summary>
    public int AddMissing() => Add(new SystemFigure(0, 0, 0, IsPrinted: false));

    public void Add(SystemRow row)
    {
        if (!_rowsOf.TryGetValue(row.Law, out List<int>? alike))
        {
            _rowsOf.Add(row.Law, alike = []);
        }

        alike.Add(_rows.Count);
        _rows.Add(row);
    }

    /// <summary>The rows of a law, which stand and fall together.</summary>
    public IReadOnlyList<int> RowsOf(int law) => _rowsOf[law];

    /// <summary>Some of the rows with only their own figures, of which some are printed.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="printed">The figures that are printed there.</param>
    /// <param name="numbers">For each figure of the part its number in this system.</param>
    public LinearSystem Part(IEnumerable<int> rows, IReadOnlySet<int> printed, out int[] numbers)
    {
        LinearSystem part = new();
        Dictionary<int, int> own = [];
        foreach (SystemRow row in rows.Select(row => _rows[row]))
        {
            part.Add(row with { Columns = Array.ConvertAll(row.Columns, Own), Guard = row.Guard < 0 ? -1 : Own(row.Guard) });
        }

        numbers = [.. own.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        return part;

        int Own(int figure)
        {
            if (!own.TryGetValue(figure, out int number))
            {
                number = part.Add(printed.Contains(figure) ? _figures[figure] : _figures[figure] with { IsPrinted = false });
                own.Add(figure, number);
            }

            return number;
        }
    }

    private int Add(SystemFigure figure)
    {
        _figures.Add(figure);
        return _figures.Count - 1;
    }
}
