using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

internal sealed partial class ExactSimplex
{
    /// <summary>Moves to values within all bounds that make a sum smallest. To be called after a successful <see cref="Check"/>.</summary>
    /// <returns>The sum; null where there is no smallest.</returns>
    public Rational? Minimize(int[] columns, Rational[] coefficients)
    {
        while (true)
        {
            int entering = -1;
            bool up = false;
            foreach ((int column, Rational coefficient) in InFreeVariables(columns, coefficients).Entries)
            {
                if ((entering < 0 || column < entering) && CanMove(column, coefficient.Sign < 0))
                {
                    (entering, up) = (column, coefficient.Sign < 0);
                }
            }

            if (entering < 0)
            {
                Rational sum = default;
                for (int i = 0; i < columns.Length; i++)
                {
                    sum += coefficients[i] * _values[columns[i]];
                }

                return sum;
            }

            if (Farthest(entering, up, out int leavingRow) is not { } distance)
            {
                return null;
            }

            Move(entering, up ? distance : -distance);
            if (leavingRow >= 0)
            {
                Pivot(leavingRow, entering);
            }
            else
            {
                _budget.Take();
            }
        }
    }

    /// <summary>How far a variable can move until it or another one meets a bound; null where nothing holds it.</summary>
    private Rational? Farthest(int entering, bool up, out int leavingRow)
    {
        leavingRow = -1;
        Rational? farthest = (up ? _high[entering] - _values[entering] : _values[entering] - _low[entering]);
        for (int row = 0; row < _rows.Length; row++)
        {
            if (!_rows[row].TryGet(entering, out Rational coefficient))
            {
                continue;
            }

            int basic = _basic[row];
            Rational? room = (coefficient.Sign > 0) == up ? _high[basic] - _values[basic] : _values[basic] - _low[basic];
            if (room is { } distance)
            {
                distance /= Rational.Abs(coefficient);
                if (farthest is not { } least || distance < least || (distance == least && leavingRow >= 0 && basic < _basic[leavingRow]))
                {
                    (farthest, leavingRow) = (distance, row);
                }
            }
        }

        return farthest;
    }

    /// <summary>The sum in terms of the variables that no row is solved for.</summary>
    private SparseRow InFreeVariables(int[] columns, Rational[] coefficients)
    {
        SparseRow sum = SparseRow.Of(columns, coefficients);
        foreach (int column in columns)
        {
            if (_rowOf[column] >= 0 && sum.TryGet(column, out Rational coefficient))
            {
                sum = sum.Replacing(column, coefficient, _rows[_rowOf[column]]);
            }
        }

        return sum;
    }
}
