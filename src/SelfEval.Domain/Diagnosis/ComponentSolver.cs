using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>
/// Decides one component of a system for any set of figures that are not believed. Built once; each question is then one pass
/// over the rows that peel off and a simplex over what is left, which goes on from where the last question ended.
/// </summary>
internal sealed partial class ComponentSolver
{
    private readonly SystemRow[] _rows;
    private readonly int[] _rowNumbers;
    private readonly Rational[][] _coefficients;
    private readonly Rational[] _rights;
    private readonly int[][] _columns;
    private readonly int[] _figures;
    private readonly int[] _guards;
    private readonly LinearSystem _system;
    private readonly Rational _unit;
    private readonly Peeling _peeling;
    private readonly ExactSimplex _simplex;
    private readonly StepBudget _budget;
    private readonly int[] _inCore;
    private readonly int[] _coreFigures;

    // What the true values of each figure are bounded by, and the row that says so; −1 for its own print.
    private readonly Rational?[] _low;
    private readonly Rational?[] _high;
    private readonly int[] _lowFrom;
    private readonly int[] _highFrom;

    /// <summary>Prepares the rows and figures of one component.</summary>
    /// <param name="system">The system.</param>
    /// <param name="rows">The rows of the component.</param>
    /// <param name="figures">The figures of the component.</param>
    /// <param name="placeOf">For every figure of the system its place among those of the component.</param>
    /// <param name="unit">What all bounds are multiples of.</param>
    /// <param name="pinned">Figures whose bounds are asked for, given by their places.</param>
    /// <param name="budget">The steps that may be taken.</param>
    public ComponentSolver(LinearSystem system, int[] rows, int[] figures, int[] placeOf, Int128 unit, int[] pinned, StepBudget budget)
    {
        _system = system;
        _budget = budget;
        budget.Take(rows.Length);
        _rowNumbers = rows;
        _rows = Array.ConvertAll(rows, row => system.Rows[row]);
        _figures = figures;
        _columns = Array.ConvertAll(_rows, row => Array.ConvertAll(row.Columns, column => placeOf[column]));
        _guards = Array.ConvertAll(_rows, row => row.Guard < 0 ? -1 : placeOf[row.Guard]);
        _coefficients = Array.ConvertAll(_rows, row => Array.ConvertAll(row.Coefficients, Rational.Of));
        _unit = Rational.Of(unit);
        _rights = Array.ConvertAll(_rows, row => Rational.Of(row.Right) / _unit);
        _low = new Rational?[figures.Length];
        _high = new Rational?[figures.Length];
        _lowFrom = new int[figures.Length];
        _highFrom = new int[figures.Length];
        _peeling = Peeling.Of(figures.Length, _columns, pinned);
        _inCore = new int[figures.Length];
        Array.Fill(_inCore, -1);
        List<int> core = [];
        foreach (int figure in _peeling.Core.SelectMany(row => _columns[row]).Concat(pinned))
        {
            if (_inCore[figure] < 0)
            {
                _inCore[figure] = core.Count;
                core.Add(figure);
            }
        }

        _coreFigures = [.. core];
        _simplex = new ExactSimplex(
            core.Count,
            [.. _peeling.Core.Select(row => (Array.ConvertAll(_columns[row], column => _inCore[column]), _coefficients[row]))],
            budget);
    }

    /// <summary>Whether true values lie behind the figures that are believed.</summary>
    /// <param name="freed">For every figure of the system whether it is not believed.</param>
    /// <returns>Null, or what conflicts.</returns>
    public SystemConflict? Solve(bool[] freed)
    {
        _budget.Take(_rows.Length);
        for (int figure = 0; figure < _figures.Length; figure++)
        {
            SystemFigure printed = _system.Figures[_figures[figure]];
            bool holds = printed.IsPrinted && !freed[_figures[figure]];
            _low[figure] = holds ? Rational.Of(printed.Low) / _unit : null;
            _high[figure] = holds ? Rational.Of(printed.High) / _unit : null;
            (_lowFrom[figure], _highFrom[figure]) = (-1, -1);
        }

        foreach ((int row, int link) in _peeling.Peeled)
        {
            if (Holds(row, freed) && Peel(row, link) is { } conflict)
            {
                return conflict;
            }
        }

        return SolveCore(freed);
    }

    /// <summary>Whether the print that a row comes from is believed.</summary>
    private bool Holds(int row, bool[] freed) => _guards[row] < 0 || (_system.Figures[_rows[row].Guard].IsPrinted && !freed[_rows[row].Guard]);

    /// <summary>Turns a row into bounds on the figure that stays.</summary>
    private SystemConflict? Peel(int row, int link)
    {
        // Σ of the others, from below and from above; null where nothing bounds it.
        Rational? least = default(Rational);
        Rational? most = default(Rational);
        for (int i = 0; i < _columns[row].Length; i++)
        {
            if (i != link)
            {
                (Rational? low, Rational? high) = Term(row, i);
                least += low;
                most += high;
            }
        }

        bool isEquality = _rows[row].IsEquality;
        Rational right = _rights[row];
        if (link < 0)
        {
            return least > right ? Conflict(row, byLeast: true)
                : isEquality && most < right ? Conflict(row, byLeast: false)
                : null;
        }

        int figure = _columns[row][link];
        Rational coefficient = _coefficients[row][link];
        Rational? upper = (right - least) / coefficient;
        Rational? lower = isEquality ? (right - most) / coefficient : null;
        if (coefficient.Sign < 0)
        {
            (lower, upper) = (upper, lower);
        }

        if (upper is { } high1 && !(_high[figure] <= high1))
        {
            (_high[figure], _highFrom[figure]) = (high1, row);
        }

        if (lower is { } low1 && !(_low[figure] >= low1))
        {
            (_low[figure], _lowFrom[figure]) = (low1, row);
        }

        return _low[figure] > _high[figure] ? new Explanation(this).With(figure, isUpper: false, Rational.One).With(figure, isUpper: true, Rational.One).ToConflict() : null;
    }

    private (Rational? Low, Rational? High) Term(int row, int place)
    {
        Rational coefficient = _coefficients[row][place];
        int figure = _columns[row][place];
        Rational? low = coefficient * _low[figure];
        Rational? high = coefficient * _high[figure];
        return coefficient.Sign < 0 ? (high, low) : (low, high);
    }

    private SystemConflict? SolveCore(bool[] freed)
    {
        for (int place = 0; place < _coreFigures.Length; place++)
        {
            _simplex.Bound(place, _low[_coreFigures[place]], _high[_coreFigures[place]]);
            _simplex.Prefer(place, Printed(_coreFigures[place]));
        }

        for (int place = 0; place < _peeling.Core.Length; place++)
        {
            int row = _peeling.Core[place];
            bool holds = Holds(row, freed);
            _simplex.Bound(_simplex.Slack(place), holds && _rows[row].IsEquality ? _rights[row] : null, holds ? _rights[row] : null);
        }

        if (_simplex.Check() is not { } bounds)
        {
            return null;
        }

        Explanation explanation = new(this);
        foreach ((int variable, bool isUpper, Rational factor) in bounds)
        {
            explanation = variable >= _coreFigures.Length
                ? explanation.WithRow(_peeling.Core[variable - _coreFigures.Length], isUpper ? factor : -factor)
                : explanation.With(_coreFigures[variable], isUpper, factor);
        }

        return explanation.ToConflict();
    }

    /// <summary>The value that the digits name, which true values are looked for near; 0 where nothing is printed.</summary>
    private Rational Printed(int figure)
    {
        SystemFigure printed = _system.Figures[_figures[figure]];
        return printed.IsPrinted ? (Rational.Of(printed.Low) + Rational.Of(printed.High)) / (_unit + _unit) : default;
    }

    private SystemConflict Conflict(int row, bool byLeast) => new Explanation(this).WithSum(row, -1, byLeast ? Rational.One : -Rational.One).ToConflict();
}
