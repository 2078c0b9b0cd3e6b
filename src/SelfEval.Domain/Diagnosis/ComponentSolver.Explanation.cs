namespace SelfEval.Domain.Diagnosis;

internal sealed partial class ComponentSolver
{
    /// <summary>Collects the rows and prints that bounds come from.</summary>
    private sealed class Explanation(ComponentSolver solver)
    {
        private readonly SortedSet<int> _rows = [];
        private readonly SortedSet<int> _figures = [];
        private readonly Stack<(int Figure, bool IsUpper)> _open = new();

        /// <summary>Adds what a bound of a figure comes from.</summary>
        public Explanation With(int figure, bool isUpper)
        {
            _open.Push((figure, isUpper));
            while (_open.TryPop(out (int Figure, bool IsUpper) bound))
            {
                int row = bound.IsUpper ? solver._highFrom[bound.Figure] : solver._lowFrom[bound.Figure];
                if (row < 0)
                {
                    _figures.Add(solver._figures[bound.Figure]);
                    continue;
                }

                int link = Array.IndexOf(solver._columns[row], bound.Figure);
                WithRow(row);

                // An upper bound of the figure comes from the least of the others where its coefficient is positive.
                PushTerms(row, link, byLeast: bound.IsUpper == (solver._coefficients[row][link].Sign > 0));
            }

            return this;
        }

        /// <summary>Adds a row, and the figure whose print it comes from.</summary>
        public Explanation WithRow(int row)
        {
            _rows.Add(solver._rowNumbers[row]);
            if (solver._guards[row] >= 0)
            {
                _figures.Add(solver._rows[row].Guard);
            }

            return this;
        }

        /// <summary>Adds what the least or the most of a sum comes from, one of its terms left out.</summary>
        public Explanation WithTerms(int row, int except, bool byLeast)
        {
            PushTerms(row, except, byLeast);
            return _open.TryPop(out (int Figure, bool IsUpper) first) ? With(first.Figure, first.IsUpper) : this;
        }

        public SystemConflict ToConflict() => new([.. _rows], [.. _figures]);

        private void PushTerms(int row, int except, bool byLeast)
        {
            for (int i = 0; i < solver._columns[row].Length; i++)
            {
                if (i != except)
                {
                    _open.Push((solver._columns[row][i], (solver._coefficients[row][i].Sign > 0) != byLeast));
                }
            }
        }
    }
}
