using System.Text.Json;
using SelfEval.Domain.Rules;

namespace SelfEval.Shared;

/// <summary>The rules that a pack switched off, called alike in every JSON that has them.</summary>
internal static class SwitchedOffJson
{
    public static void Write(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("switchedOff");
        foreach (SwitchedOff rule in result.SwitchedOff)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Rule);
            json.WriteString("name", rule.Name);
            json.WriteString("reason", rule.Reason);
            json.WriteString("pack", rule.Pack);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
