using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

internal sealed partial class ComponentSolver
{
    /// <summary>Writes true values that meet every row. To be called after a <see cref="Solve"/> that found no conflict.</summary>
    /// <param name="freed">The same as was solved for.</param>
    /// <param name="values">For every figure of the system its value.</param>
    public void Write(bool[] freed, Rational[] values)
    {
        Rational?[] known = new Rational?[_figures.Length];
        for (int place = 0; place < _coreFigures.Length; place++)
        {
            known[_coreFigures[place]] = _simplex.Value(place);
        }

        // The other way round: the figure that stayed has its value, and the others of the row can follow it.
        for (int i = _peeling.Peeled.Count - 1; i >= 0; i--)
        {
            Assign(_peeling.Peeled[i].Row, Holds(_peeling.Peeled[i].Row, freed), known);
        }

        for (int figure = 0; figure < _figures.Length; figure++)
        {
            values[_figures[figure]] = (known[figure] ?? Near(figure)) * _unit;
        }
    }

    /// <summary>Gives the figures of a row that have no value yet the values nearest to their prints that meet it.</summary>
    private void Assign(int row, bool holds, Rational?[] known)
    {
        Rational missing = _rights[row];
        List<int> open = [];
        for (int i = 0; i < _columns[row].Length; i++)
        {
            int figure = _columns[row][i];
            if (known[figure] is null)
            {
                known[figure] = Near(figure);
                open.Add(i);
            }

            missing -= _coefficients[row][i] * known[figure]!.Value;
        }

        if (!holds || (!_rows[row].IsEquality && missing.Sign >= 0))
        {
            return;
        }

        foreach (int i in open)
        {
            int figure = _columns[row][i];
            Rational before = known[figure]!.Value;
            Rational wanted = before + (missing / _coefficients[row][i]);
            Rational after = Within(figure, wanted);
            known[figure] = after;
            missing -= _coefficients[row][i] * (after - before);
        }
    }

    private Rational Near(int figure) => Within(figure, Printed(figure));

    private Rational Within(int figure, Rational value) =>
        _low[figure] is { } low && value < low ? low : _high[figure] is { } high && value > high ? high : value;

    /// <summary>The smallest value of a sum of pinned figures; null where there is none. To be called after a <see cref="Solve"/> that found no conflict.</summary>
    /// <param name="places">The figures, by their places in the component.</param>
    /// <param name="coefficients">Their coefficients.</param>
    public Rational? Minimize(int[] places, Rational[] coefficients) =>
        _simplex.Minimize(Array.ConvertAll(places, place => _inCore[place]), coefficients) * _unit;

    /// <summary>The value of a pinned figure where the last minimum was found.</summary>
    public Rational ValueOf(int place) => _simplex.Value(_inCore[place]) * _unit;
}
