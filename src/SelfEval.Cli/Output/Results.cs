using System.Text;
using SelfEval.Shared;

namespace SelfEval.Cli.Output;

/// <summary>Puts results where they were asked for: all of them or nothing, and never over an input.</summary>
internal static class Results
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Refuses an output that cannot be one, before any work is done.</summary>
    /// <exception cref="UnusableException">The path is empty, or is one of the inputs.</exception>
    public static void Require(string? path, IEnumerable<string> inputs, Texts texts)
    {
        if (path is null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw new UnusableException(texts["noName"]);
        }

        try
        {
            string target = Target(path);
            if (inputs.Any(input => !string.IsNullOrWhiteSpace(input) && Target(input) == target))
            {
                throw new UnusableException(texts.Fill("outputIsInput", ("path", path)));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableException(texts.Fill("noWrite", ("path", path), ("reason", exception.Message)));
        }
    }

    /// <summary>Writes the result to a file, or to standard output where no path is given.</summary>
    /// <exception cref="UnusableException">It cannot be written there.</exception>
    public static void Write(CliConsole console, string? path, string text, Texts texts)
    {
        if (path is null)
        {
            console.Out.Write(text);
            return;
        }

        string? temporary = null;
        try
        {
            if (File.Exists(path) && WriteIfSpecial(path, text))
            {
                return;
            }

            // A file beside the target, renamed at the end: nobody ever sees half a result. A link stays; what it leads to is written.
            string target = Target(path);
            temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
            File.WriteAllText(temporary, text, Utf8);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            throw new UnusableException(texts.Fill("noWrite", ("path", path), ("reason", exception.Message)));
        }
    }

    /// <summary>Writes into a pipe or a device, which a renamed file would only take the place of.</summary>
    /// <returns>Whether the path is one.</returns>
    private static bool WriteIfSpecial(string path, string text)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (IsFile(stream))
            {
                return false;
            }

            stream.Write(Utf8.GetBytes(text));
            return true;
        }
        catch (FileNotFoundException)
        {
            // A link that leads to nothing yet.
            return false;
        }
    }

    /// <summary>Whether the stream is that of a file: only files have a length that can be set, if only to what it is.</summary>
    private static bool IsFile(FileStream stream)
    {
        if (!stream.CanSeek)
        {
            return false;
        }

        try
        {
            stream.SetLength(stream.Length);
            return true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>The full path with every link on the way followed; what is not there yet is itself.</summary>
    private static string Target(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        string here = Path.Combine(Target(folder), Path.GetFileName(full));
        FileInfo file = new(here);
        return file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Target(target.FullName) : here;
    }
}
