using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>Decides a system, component by component, for any set of figures that are not believed.</summary>
internal sealed partial class SystemSolver
{
    private readonly LinearSystem _system;
    private readonly StepBudget _budget;
    private readonly int[] _componentOf;
    private readonly int[] _placeOf;
    private readonly List<Component> _components = [];
    private readonly List<int> _impossible = [];
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
            if (Impossible() is { } contradiction)
            {
                return contradiction;
            }

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
            if (Impossible() is not null)
            {
                return null;
            }

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

    /// <summary>A row without figures that holds: its print, or nothing at all, contradicts itself.</summary>
    private SystemConflict? Impossible()
    {
        foreach (int number in _impossible)
        {
            SystemRow row = _system.Rows[number];
            if (row.Guard < 0 || (_system.Figures[row.Guard].IsPrinted && !_freed[row.Guard]))
            {
                return new([number], row.Guard < 0 ? [] : [row.Guard]) { Proof = new([(number, row.Right < 0 ? Rational.One : -Rational.One)], []) };
            }
        }

        return null;
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
                _impossible.Add(number);
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
                unit = CommonDivisor.Of(CommonDivisor.Of(unit, figure.Low), figure.High);
            }
        }

        foreach (SystemRow row in system.Rows)
        {
            unit = CommonDivisor.Of(unit, row.Right);
        }

        return unit == 0 ? 1 : unit;
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
