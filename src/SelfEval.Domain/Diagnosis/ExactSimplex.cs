using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>
/// The simplex method over exact fractions for variables between bounds (Dutertre and de Moura 2006): rows are kept solved for their
/// basic variables, and bounds may change between calls without starting again. Bland's rule keeps it from running in circles.
/// </summary>
/// <remarks>The variables of the rows come first; behind them each row has a slack, which is the value of the row.</remarks>
internal sealed partial class ExactSimplex
{
    private readonly StepBudget _budget;
    private readonly int _structural;
    private readonly SparseRow[] _rows;
    private readonly int[] _basic;
    private readonly int[] _rowOf;
    private readonly Rational[] _values;
    private readonly Rational?[] _low;
    private readonly Rational?[] _high;

    public ExactSimplex(int variables, IReadOnlyList<(int[] Columns, Rational[] Coefficients)> rows, StepBudget budget)
    {
        _budget = budget;
        _structural = variables;
        int all = variables + rows.Count;
        _rows = new SparseRow[rows.Count];
        _basic = new int[rows.Count];
        _rowOf = new int[all];
        _values = new Rational[all];
        _low = new Rational?[all];
        _high = new Rational?[all];
        Array.Fill(_rowOf, -1);
        for (int row = 0; row < rows.Count; row++)
        {
            _rows[row] = SparseRow.Of(rows[row].Columns, rows[row].Coefficients);
            _basic[row] = variables + row;
            _rowOf[variables + row] = row;
        }
    }

    /// <summary>The slack of a row.</summary>
    public int Slack(int row) => _structural + row;

    /// <summary>The value of a variable, within its bounds after a successful <see cref="Check"/>.</summary>
    public Rational Value(int variable) => _values[variable];

    /// <summary>Sets the bounds of a variable; null is none.</summary>
    public void Bound(int variable, Rational? low, Rational? high) => (_low[variable], _high[variable]) = (low, high);

    /// <summary>Puts a variable that no row is solved for near a value; what depends on it follows at the next <see cref="Check"/>.</summary>
    public void Prefer(int variable, Rational value)
    {
        if (_rowOf[variable] < 0)
        {
            _values[variable] = value;
        }
    }

    /// <summary>Finds values within all bounds.</summary>
    /// <returns>Null, or the bounds that exclude each other: of each variable whether it is the upper one, and how many times it is taken.</returns>
    public List<(int Variable, bool IsUpper, Rational Factor)>? Check()
    {
        PutWithinBounds();
        while (true)
        {
            int row = FirstOutside(out bool isBelow);
            if (row < 0)
            {
                return null;
            }

            int basic = _basic[row];
            int entering = -1;
            foreach ((int column, Rational coefficient) in _rows[row].Entries)
            {
                if ((entering < 0 || column < entering) && CanMove(column, up: (coefficient.Sign > 0) == isBelow))
                {
                    entering = column;
                }
            }

            if (entering < 0)
            {
                List<(int, bool, Rational)> conflict = [(basic, !isBelow, Rational.One)];
                foreach ((int column, Rational coefficient) in _rows[row].Entries)
                {
                    conflict.Add((column, (coefficient.Sign > 0) == isBelow, Rational.Abs(coefficient)));
                }

                return conflict;
            }

            Rational target = isBelow ? _low[basic]!.Value : _high[basic]!.Value;
            Move(entering, (target - _values[basic]) / _rows[row][entering]);
            Pivot(row, entering);
        }
    }

    /// <summary>Puts every variable that no row is solved for within its bounds, and computes the others.</summary>
    private void PutWithinBounds()
    {
        for (int variable = 0; variable < _values.Length; variable++)
        {
            if (_rowOf[variable] < 0)
            {
                _values[variable] = _low[variable] is { } low && _values[variable] < low ? low
                    : _high[variable] is { } high && _values[variable] > high ? high
                    : _values[variable];
            }
        }

        for (int row = 0; row < _rows.Length; row++)
        {
            Rational value = default;
            foreach ((int column, Rational coefficient) in _rows[row].Entries)
            {
                value += coefficient * _values[column];
            }

            _budget.Take(_rows[row].Entries.Length);
            _values[_basic[row]] = value;
        }
    }

    /// <summary>The row of the first basic variable outside its bounds, or −1.</summary>
    private int FirstOutside(out bool isBelow)
    {
        int found = -1;
        isBelow = false;
        for (int row = 0; row < _rows.Length; row++)
        {
            int basic = _basic[row];
            if (found >= 0 && basic > _basic[found])
            {
                continue;
            }

            if (_low[basic] is { } low && _values[basic] < low)
            {
                (found, isBelow) = (row, true);
            }
            else if (_high[basic] is { } high && _values[basic] > high)
            {
                (found, isBelow) = (row, false);
            }
        }

        return found;
    }

    private bool CanMove(int variable, bool up) => up
        ? _high[variable] is not { } high || _values[variable] < high
        : _low[variable] is not { } low || _values[variable] > low;

    /// <summary>Moves a variable that no row is solved for, and with it those that depend on it.</summary>
    private void Move(int variable, Rational by)
    {
        _values[variable] += by;
        for (int row = 0; row < _rows.Length; row++)
        {
            if (_rows[row].TryGet(variable, out Rational coefficient))
            {
                _values[_basic[row]] += coefficient * by;
            }
        }
    }

    /// <summary>Solves a row for another of its variables, and puts that into all other rows.</summary>
    private void Pivot(int row, int entering)
    {
        int leaving = _basic[row];
        SparseRow solved = _rows[row].SolvedFor(entering, leaving);
        _rows[row] = solved;
        (_basic[row], _rowOf[entering], _rowOf[leaving]) = (entering, row, -1);
        for (int other = 0; other < _rows.Length; other++)
        {
            if (other != row && _rows[other].TryGet(entering, out Rational coefficient))
            {
                _rows[other] = _rows[other].Replacing(entering, coefficient, solved);
                _budget.Take(_rows[other].Entries.Length);
            }
        }

        _budget.Take();
    }
}
