using System.Text.Json;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>A field of some kind of record.</summary>
internal sealed record FieldOf<TDetails>(string Key, Text Label, Func<TDetails, ProgrammeLists, string> Show, Action<TDetails, TDetails> Copy);

/// <summary>Fields that go back together, compared to the last detail: more than what is shown of them.</summary>
internal sealed class UndoFields
{
    private readonly IReadOnlyList<FieldOf<IRecordDetails>> fields;

    private UndoFields(IReadOnlyList<FieldOf<IRecordDetails>> fields) => this.fields = fields;

    /// <summary>All fields of a kind, in groups: the number of participants and its certainty are one.</summary>
    public static IReadOnlyList<UndoFields> Of<TDetails>(IEnumerable<FieldOf<TDetails>> fields) where TDetails : IRecordDetails =>
        [.. fields.Select(field => new FieldOf<IRecordDetails>(field.Key, field.Label, (d, lists) => field.Show((TDetails)d, lists), (from, to) => field.Copy((TDetails)from, (TDetails)to)))
            .GroupBy(field => field.Key == nameof(IRecordDetails.ParticipantsKind) ? nameof(IRecordDetails.Participants) : field.Key).Select(group => new UndoFields([.. group]))];

    public string Key => fields[0].Key;

    public Text Label => fields[0].Label;

    public bool Same(IRecordDetails one, IRecordDetails other) => fields.All(field => Plain(one, field.Key) == Plain(other, field.Key));

    public void Copy(IRecordDetails from, IRecordDetails to)
    {
        foreach (var field in fields) field.Copy(from, to);
    }

    public string Show(IRecordDetails details, ProgrammeLists lists) =>
        Key == nameof(details.Participants) && details.ParticipantsKind == ParticipantsKind.Estimated ? $"{fields[0].Show(details, lists)} ({fields[1].Show(details, lists)})" : fields[0].Show(details, lists);

    /// <summary>A stop that was taken away and put back is the same stop, though it has another id.</summary>
    private static string Plain(IRecordDetails details, string key) => key switch
    {
        nameof(VisitDetails.Stops) => JsonSerializer.Serialize(((VisitDetails)details).Stops.Select(stop => new { stop.Receiver, stop.Town, stop.County, stop.StartOn, stop.EndOn, stop.Objects })),
        nameof(IRecordDetails.Companies) => JsonSerializer.Serialize(details.Companies.Select(company => company.Number)),
        _ => JsonSerializer.Serialize(details.GetType().GetProperty(key)!.GetValue(details)),
    };
}
