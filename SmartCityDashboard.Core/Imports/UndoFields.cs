using System.Text.Json;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Fields that go back together, compared to the last detail: more than what is shown of them.</summary>
internal sealed class UndoFields(params IReadOnlyList<string> keys)
{
    private static readonly UndoFields People = new(nameof(VisitDetails.Participants), nameof(VisitDetails.ParticipantsKind));
    private readonly IReadOnlyList<VisitField> fields = [.. keys.Select(VisitFields.Of)];

    public static IReadOnlyList<UndoFields> Groups { get; } =
        [.. VisitFields.All.Where(field => field.Key != nameof(VisitDetails.ParticipantsKind)).Select(field => field.Key == nameof(VisitDetails.Participants) ? People : new UndoFields(field.Key))];

    public string Key => fields[0].Key;

    public Text Label => fields[0].Label;

    public bool Same(VisitDetails one, VisitDetails other) => fields.All(field => Plain(one, field.Key) == Plain(other, field.Key));

    public void Copy(VisitDetails from, VisitDetails to)
    {
        foreach (var field in fields) field.Copy(from, to);
    }

    public string Show(VisitDetails details, ProgrammeLists lists) =>
        this == People && details.ParticipantsKind == ParticipantsKind.Estimated ? $"{fields[0].Show(details, lists)} ({fields[1].Show(details, lists)})" : fields[0].Show(details, lists);

    /// <summary>A stop that was taken away and put back is the same stop, though it has another id.</summary>
    private static string Plain(VisitDetails details, string key) => key switch
    {
        nameof(VisitDetails.Stops) => JsonSerializer.Serialize(details.Stops.Select(stop => new { stop.Receiver, stop.Town, stop.County, stop.StartOn, stop.EndOn, stop.Objects })),
        nameof(VisitDetails.Companies) => JsonSerializer.Serialize(details.Companies.Select(company => company.Number)),
        _ => JsonSerializer.Serialize(typeof(VisitDetails).GetProperty(key)!.GetValue(details)),
    };
}
