using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SelfEval.Domain.Reports;
using SelfEval.Domain.Serialization;
using SelfEval.Domain.Testing;
using SelfEval.SchemaParity;

// Arguments: the sample, the file to write. One line a document: what was done to it, whether the library accepts it, the document.
// The seed is fixed, so the same corpus is judged everywhere.
const int valid = 300;
Random random = new(20261124);
using StreamWriter corpus = new(args[1]);
JsonSerializerOptions relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

List<JsonNode> documents = [JsonNode.Parse(File.ReadAllBytes(args[0]))!];
foreach (SelfEvaluationReport report in ReportGenerators.AnyReports.Sample(valid, new Rnd(20261124UL, 20261125UL), 30))
{
    documents.Add(JsonNode.Parse(ReportJson.Write(report))!);
}

int number = 0;
foreach (JsonNode document in documents)
{
    Write("as written", document);
    foreach ((string mutation, JsonNode mutant) in Mutations.Of(document, random))
    {
        Write(mutation, mutant);
    }
}

void Write(string mutation, JsonNode? document)
{
    string text = document?.ToJsonString(relaxed) ?? "null";
    bool accepted = ReportJson.Read(text).Report is not null;
    corpus.WriteLine($$"""{"id":{{number++}},"mutation":{{JsonSerializer.Serialize(mutation)}},"accepted":{{(accepted ? "true" : "false")}},"document":{{text}}}""");
}
