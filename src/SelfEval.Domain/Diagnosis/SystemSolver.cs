using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Decides a system, component by component, for any set of figures that are not believed.</summary>
internal sealed class SystemSolver
{
    private readonly LinearSystem _system;
    private readonly StepBudget _budget;
    private readonly int[] _componentOf;
    private readonly int[] _placeOf;
    private readonly List<Component> _components = [];
    private readonly bool[] _freed;
    private readonly Int128 _unit;

    public SystemSolver(LinearSystem system, StepBudget budget)
    {
        _system = system;
        _budget = budget;
        int count = system.Figures.Count;
        _freed = new bool[count];
        _componentOf = new int[count];
        _placeOf = new int[count];
        Array.Fill(_componentOf, -1);
        _unit = CommonUnit(system);
        Split();
    }

    /// <summary>Whether true values lie behind all figures that are believed.</summary>
    /// <returns>Null, or one conflict; the first component that has one gives it.</returns>
    public SystemConflict? Solve(ReadOnlySpan<int> freed)
    {
        Mark(freed, true);
        try
        {
            foreach (Component component in _components)
            {
                if (Solve(component, freed) is { } conflict)
                {
                    return conflict;
                }
            }

            return null;
        }
        finally
        {
            Mark(freed, false);
        }
    }

    /// <summary>True values of all figures, those that are not believed included; null where there are none.</summary>
    public Rational[]? FindValues(ReadOnlySpan<int> freed)
    {
        Rational[] values = new Rational[_system.Figures.Count];
        Mark(freed, true);
        try
        {
            for (int figure = 0; figure < values.Length; figure++)
            {
                // A figure in no row may have any value that its print allows.
                SystemFigure printed = _system.Figures[figure];
                values[figure] = printed.IsPrinted ? (Rational.Of(printed.Low) + Rational.Of(printed.High)) / Rational.Of(2) : default;
            }

            foreach (Component component in _components)
            {
                ComponentSolver solver = SolverOf(component);
                if (solver.Solve(_freed) is not null)
                {
                    return null;
                }

                solver.Write(_freed, values);
            }

            return values;
        }
        finally
        {
            Mark(freed, false);
        }
    }

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

    private SystemConflict? Solve(Component component, ReadOnlySpan<int> freed)
    {
        bool isTouched = false;
        foreach (int figure in freed)
        {
            isTouched |= figure < _componentOf.Length && _componentOf[figure] == component.Number;
        }

        if (isTouched)
        {
            return SolverOf(component).Solve(_freed);
        }

        if (!component.IsSolved)
        {
            component.Conflict = SolverOf(component).Solve(_freed);
            component.IsSolved = true;
        }

        return component.Conflict;
    }

    private ComponentSolver SolverOf(Component component) =>
        component.Solver ??= new ComponentSolver(_system, [.. component.Rows], [.. component.Figures], _placeOf, _unit, [], _budget);

    private void Mark(ReadOnlySpan<int> figures, bool freed)
    {
        foreach (int figure in figures)
        {
            _freed[figure] = freed;
        }
    }

    /// <summary>Finds the components: rows that share a figure, be it one that they only come from, belong together.</summary>
    private void Split()
    {
        int[] root = [.. Enumerable.Range(0, _system.Figures.Count)];
        foreach (SystemRow row in _system.Rows)
        {
            foreach (int column in row.Columns)
            {
                root[Root(column)] = Root(row.Columns[0]);
            }

            if (row.Guard >= 0 && row.Columns.Length > 0)
            {
                root[Root(row.Guard)] = Root(row.Columns[0]);
            }
        }

        Dictionary<int, Component> byRoot = [];
        for (int number = 0; number < _system.Rows.Count; number++)
        {
            SystemRow row = _system.Rows[number];
            if (row.Columns.Length == 0)
            {
                continue;
            }

            if (!byRoot.TryGetValue(Root(row.Columns[0]), out Component? component))
            {
                component = new Component(_components.Count);
                byRoot.Add(Root(row.Columns[0]), component);
                _components.Add(component);
            }

            component.Rows.Add(number);
        }

        for (int figure = 0; figure < root.Length; figure++)
        {
            if (byRoot.TryGetValue(Root(figure), out Component? component))
            {
                _componentOf[figure] = component.Number;
                _placeOf[figure] = component.Figures.Count;
                component.Figures.Add(figure);
            }
        }

        int Root(int figure)
        {
            while (root[figure] != figure)
            {
                figure = root[figure] = root[root[figure]];
            }

            return figure;
        }
    }

    /// <summary>The largest number that all bounds are multiples of: in its terms they are small.</summary>
    private static Int128 CommonUnit(LinearSystem system)
    {
        Int128 unit = 0;
        foreach (SystemFigure figure in system.Figures)
        {
            if (figure.IsPrinted)
            {
                unit = Divisor(Divisor(unit, figure.Low), figure.High);
            }
        }

        foreach (SystemRow row in system.Rows)
        {
            unit = Divisor(unit, row.Right);
        }

        return unit == 0 ? 1 : unit;
    }

    private static Int128 Divisor(Int128 left, Int128 right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return Int128.Abs(left);
    }

    private sealed class Component(int number)
    {
        public int Number => number;

        public List<int> Rows { get; } = [];

        public List<int> Figures { get; } = [];

        public ComponentSolver? Solver { get; set; }

        public bool IsSolved { get; set; }

        public SystemConflict? Conflict { get; set; }
    }
}
