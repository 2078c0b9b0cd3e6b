namespace SelfEval.Domain.Reports.Paths;

/// <summary>How to get from a part to a part in it, for those who have the outer one already.</summary>
internal abstract class PartStep
{
    /// <summary>Hands the getter to somebody who works with the types of both parts.</summary>
    public abstract TResult Accept<TResult>(IPartStepVisitor<TResult> visitor);
}

/// <summary>The step to a single part.</summary>
/// <typeparam name="TOwner">The type of the outer part.</typeparam>
/// <typeparam name="TPart">The type of the inner part.</typeparam>
internal sealed class PartStep<TOwner, TPart>(Func<TOwner, TPart?> get) : PartStep
    where TOwner : class
    where TPart : class
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartStepVisitor<TResult> visitor) => visitor.Part(get);
}

/// <summary>The step to the items of a list; the list itself is passed over.</summary>
/// <typeparam name="TOwner">The type of the part that has the list.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
internal sealed class ItemsStep<TOwner, TItem>(Func<TOwner, ValueList<TItem>?> get) : PartStep
    where TOwner : class
    where TItem : class
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartStepVisitor<TResult> visitor) => visitor.Items(get);
}
