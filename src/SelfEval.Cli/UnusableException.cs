namespace SelfEval.Cli;

/// <summary>An argument or a file that cannot be used; the message is the one line that says so.</summary>
internal sealed class UnusableException(string message) : Exception(message);
