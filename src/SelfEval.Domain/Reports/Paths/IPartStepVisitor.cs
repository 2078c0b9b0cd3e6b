namespace SelfEval.Domain.Reports.Paths;

/// <summary>Takes a <see cref="PartStep"/> with the types of both its parts.</summary>
/// <typeparam name="TResult">What is made of the step.</typeparam>
internal interface IPartStepVisitor<out TResult>
{
    /// <summary>A step to a single part.</summary>
    TResult Part<TOwner, TPart>(Func<TOwner, TPart?> get)
        where TOwner : class
        where TPart : class;

    /// <summary>A step to the items of a list.</summary>
    TResult Items<TOwner, TItem>(Func<TOwner, ValueList<TItem>?> get)
        where TOwner : class
        where TItem : class;
}
