using SelfEval.Shared;

namespace SelfEval.Cli.Output;

/// <summary>Puts results where they were asked for: all of them or nothing, and never over an input.</summary>
internal static class Results
{
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
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw Refused(path, exception, texts);
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

        using ResultFile file = Open(path, texts);
        try
        {
            file.Writer.Write(text);
            file.Complete();
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw Refused(path, exception, texts);
        }
    }

    /// <summary>Writes a result bit by bit as it comes about: to standard output at once, to a file all of it or nothing.</summary>
    /// <exception cref="UnusableException">It cannot be written there.</exception>
    public static async Task WriteAsync(CliConsole console, string? path, Func<TextWriter, Task> write, Texts texts)
    {
        if (path is null)
        {
            await write(console.Out);
            return;
        }

        using ResultFile file = Open(path, texts);
        await write(file.Writer);
        try
        {
            file.Complete();
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw Refused(path, exception, texts);
        }
    }

    private static ResultFile Open(string path, Texts texts)
    {
        try
        {
            // A link stays; what it leads to is written.
            return File.Exists(path) && OpenSpecial(path) is { } special ? ResultFile.Into(special) : ResultFile.Beside(Target(path));
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw Refused(path, exception, texts);
        }
    }

    private static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static UnusableException Refused(string path, Exception exception, Texts texts) => new(texts.Fill("noWrite", ("path", path), ("reason", exception.Message)));

    /// <summary>Opens a pipe or a device, which a renamed file would only take the place of; null where the path is neither.</summary>
    private static FileStream? OpenSpecial(string path)
    {
        try
        {
            FileStream stream = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (!IsFile(stream))
            {
                return stream;
            }

            stream.Dispose();
            return null;
        }
        catch (FileNotFoundException)
        {
            // A link that leads to nothing yet.
            return null;
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
