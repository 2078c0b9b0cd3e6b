using SelfEval.Domain.Figures;

namespace SelfEval.Domain.Diagnosis;

/// <summary>A printed figure while a plan is walked: its value and half a unit of its last place.</summary>
internal readonly struct PlanValue(ExactFigure figure)
{
    public readonly Int128 Value = figure.Value;

    public readonly Int128 Half = figure.HalfUlp;
}
