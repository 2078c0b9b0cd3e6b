using System.Text;

namespace SelfEval.Cli.Output;

/// <summary>A result on its way into a file: nobody ever sees half of it.</summary>
internal sealed class ResultFile : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string? _temporary;
    private readonly string? _target;

    private ResultFile(Stream stream, string? temporary, string? target) => (Writer, _temporary, _target) = (new StreamWriter(stream, Utf8), temporary, target);

    /// <summary>Takes the result.</summary>
    public TextWriter Writer { get; }

    /// <summary>Into a pipe or a device, at once.</summary>
    public static ResultFile Into(Stream special) => new(special, null, null);

    /// <summary>Into a file beside the target, which is renamed at the end.</summary>
    public static ResultFile Beside(string target)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        return new(new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None), temporary, target);
    }

    /// <summary>Makes what was written the result.</summary>
    public void Complete()
    {
        Writer.Dispose();
        if (_target is null)
        {
            return;
        }

        if (!OperatingSystem.IsWindows() && File.Exists(_target))
        {
            File.SetUnixFileMode(_temporary!, File.GetUnixFileMode(_target));
        }

        File.Move(_temporary!, _target, overwrite: true);
    }

    /// <summary>Leaves nothing behind of what was not completed.</summary>
    public void Dispose()
    {
        try
        {
            Writer.Dispose();
        }
        catch (IOException)
        {
            // A pipe that nobody reads any more: what could not be written was told already.
        }

        if (_temporary is not null && File.Exists(_temporary))
        {
            File.Delete(_temporary);
        }
    }
}
