using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

internal sealed partial class ComponentSolver
{
    /// <summary>Collects the rows and prints that bounds come from, and how many times each of them is taken.</summary>
    private sealed class Explanation(ComponentSolver solver)
    {
        private readonly SortedDictionary<int, Rational> _rows = [];
        private readonly SortedDictionary<(int Figure, bool IsUpper), Rational> _bounds = [];
        private readonly SortedSet<int> _figures = [];
        private readonly Stack<(int Figure, bool IsUpper, Rational Factor)> _open = new();

        /// <summary>Adds what a bound of a figure comes from, a positive number of times.</summary>
        public Explanation With(int figure, bool isUpper, Rational factor)
        {
            _open.Push((figure, isUpper, factor));
            return Resolved();
        }

        /// <summary>Adds a row, and the figure whose print it comes from.</summary>
        public Explanation WithRow(int row, Rational factor)
        {
            int number = solver._rowNumbers[row];
            _rows[number] = _rows.GetValueOrDefault(number) + factor;
            if (solver._guards[row] >= 0)
            {
                _figures.Add(solver._rows[row].Guard);
            }

            return this;
        }

        /// <summary>Adds a row and what the other side of it comes from: all its terms but one.</summary>
        public Explanation WithSum(int row, int except, Rational factor)
        {
            Push(row, except, factor);
            return Resolved();
        }

        public SystemConflict ToConflict() => new([.. _rows.Keys], [.. _figures])
        {
            Proof = new(
                [.. _rows.Where(row => !row.Value.IsZero).Select(row => (row.Key, row.Value))],
                [.. _bounds.Select(bound => (bound.Key.Figure, bound.Key.IsUpper, bound.Value))]),
        };

        private Explanation Resolved()
        {
            while (_open.TryPop(out (int Figure, bool IsUpper, Rational Factor) bound))
            {
                int row = bound.IsUpper ? solver._highFrom[bound.Figure] : solver._lowFrom[bound.Figure];
                if (row < 0)
                {
                    int figure = solver._figures[bound.Figure];
                    _figures.Add(figure);
                    _bounds[(figure, bound.IsUpper)] = _bounds.GetValueOrDefault((figure, bound.IsUpper)) + bound.Factor;
                    continue;
                }

                // The row as often as leaves the figure, or minus it, that many times.
                int link = Array.IndexOf(solver._columns[row], bound.Figure);
                Push(row, link, (bound.IsUpper ? bound.Factor : -bound.Factor) / solver._coefficients[row][link]);
            }

            return this;
        }

        /// <summary>Takes a row; its other terms go against the bounds that they can reach.</summary>
        private void Push(int row, int except, Rational factor)
        {
            WithRow(row, factor);
            for (int i = 0; i < solver._columns[row].Length; i++)
            {
                if (i != except)
                {
                    Rational rest = factor * solver._coefficients[row][i];
                    _open.Push((solver._columns[row][i], rest.Sign < 0, Rational.Abs(rest)));
                }
            }
        }
    }
}
