using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

internal sealed partial class SystemSolver
{
    /// <summary>The smallest and the largest value of a figure that all others allow; null for an end that is open.</summary>
    public (Rational? Low, Rational? High) Range(int figure, ReadOnlySpan<int> freed)
    {
        if (_componentOf[figure] < 0)
        {
            return (null, null);
        }

        Component component = _components[_componentOf[figure]];
        int place = _placeOf[figure];
        ComponentSolver solver = new(_system, [.. component.Rows], [.. component.Figures], _placeOf, _unit, [place], _budget);
        Mark(freed, true);
        bool before = _freed[figure];
        _freed[figure] = true;
        try
        {
            return solver.Solve(_freed) is not null ? (null, null)
                : (solver.Minimize([place], [Rational.One]), -solver.Minimize([place], [-Rational.One]));
        }
        finally
        {
            _freed[figure] = before;
            Mark(freed, false);
        }
    }

    /// <summary>The smallest and largest quotient of two sums over the same figures that all prints allow but those that are freed.</summary>
    /// <returns>Null for an end that is open, as both are where the lower sum may be 0.</returns>
    public (Rational? Low, Rational? High) QuotientRange(int[] figures, Rational[] above, Rational[] below, ReadOnlySpan<int> freed)
    {
        if (Array.Exists(figures, figure => _componentOf[figure] < 0 || _componentOf[figure] != _componentOf[figures[0]]))
        {
            return (null, null);
        }

        Component component = _components[_componentOf[figures[0]]];
        int[] places = Array.ConvertAll(figures, figure => _placeOf[figure]);
        ComponentSolver solver = new(_system, [.. component.Rows], [.. component.Figures], _placeOf, _unit, places, _budget);
        Mark(freed, true);
        try
        {
            if (solver.Solve(_freed) is not null || solver.Minimize(places, below) is not { Sign: > 0 })
            {
                return (null, null);
            }

            return (Smallest(solver, places, above, below), -Smallest(solver, places, Array.ConvertAll(above, value => -value), below));
        }
        finally
        {
            Mark(freed, false);
        }
    }

    /// <summary>The smallest quotient, after Dinkelbach: where N − q·D cannot become negative, q is the smallest.</summary>
    private static Rational? Smallest(ComponentSolver solver, int[] places, Rational[] above, Rational[] below)
    {
        while (true)
        {
            Rational quotient = Sum(above) / Sum(below);
            if (solver.Minimize(places, [.. above.Select((value, i) => value - (quotient * below[i]))]) is not { } least)
            {
                return null;
            }

            if (least.Sign >= 0)
            {
                return quotient;
            }
        }

        Rational Sum(Rational[] coefficients)
        {
            Rational sum = default;
            for (int i = 0; i < places.Length; i++)
            {
                sum += coefficients[i] * solver.ValueOf(places[i]);
            }

            return sum;
        }
    }
}
