using System.Text;
using SelfEval.Shared;

namespace SelfEval.Cli.Output;

/// <summary>Puts results where they were asked for: all of them or nothing.</summary>
internal static class Results
{
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
            // A file beside the target, renamed at the end: nobody ever sees half a result.
            string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
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
}
