using System.Globalization;
using System.Text;

namespace SelfEval.Domain.Validation;

/// <summary>JSON Pointers as the property paths of FluentValidation: <c>Expenditure.ByEconomicClass[0].Share</c>.</summary>
internal static class PropertyPath
{
    /// <summary>The path of a pointer. The contract writes every property under its own name in camel case, so nothing is looked up.</summary>
    public static string Of(ReadOnlySpan<char> pointer)
    {
        StringBuilder path = new(pointer.Length);
        foreach (Range segment in pointer.Split('/'))
        {
            ReadOnlySpan<char> name = pointer[segment];
            if (name.IsEmpty)
            {
                continue;
            }

            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int item))
            {
                path.Append(CultureInfo.InvariantCulture, $"[{item}]");
                continue;
            }

            if (path.Length > 0)
            {
                path.Append('.');
            }

            path.Append(char.ToUpperInvariant(name[0])).Append(name[1..]);
        }

        return path.ToString();
    }
}
