using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Columns whose cells hold one of a few words.</summary>
internal static class ChoiceCells
{
    public static VisitColumn Status => Of<VisitStatus>(nameof(VisitDetails.Status), VisitTexts.Status, VisitColumnTexts.StatusHint,
        details => details.Status, (details, status) => details.Status = status ?? details.Status, VisitWords.Status, VisitTexts.Name, ["Läge", "State", "Besöksstatus", "Visit status"], VisitLife.Choices, VisitColumnTexts.StatusNeeded) with
    { Required = true };

    public static VisitColumn Relevance => Of<Relevance>(nameof(VisitDetails.Relevance), VisitTexts.Relevance, VisitColumnTexts.RelevanceHint,
        details => details.Relevance, (details, relevance) => details.Relevance = relevance ?? default, VisitWords.Relevance, VisitTexts.Name, ["Relevans", "Relevance", "Affärspotential"]);

    public static VisitColumn Kind => Of<ParticipantsKind>(nameof(VisitDetails.ParticipantsKind), VisitTexts.ParticipantsKind, VisitColumnTexts.KindHint,
        details => details.ParticipantsKind, (details, kind) => details.ParticipantsKind = kind ?? details.ParticipantsKind, VisitWords.Kind, VisitTexts.Name, ["Säkerhet", "Antalet är", "Certainty", "Exakt/uppskattat"]) with
    { PartOf = nameof(VisitDetails.Participants) };

    public static VisitColumn Of<T>(
        string key, Text heading, Text hint, Func<VisitDetails, T?> read, Action<VisitDetails, T?> set, Func<string, T?> valueOf, Func<T, Text> nameOf,
        string[] aliases, IReadOnlyList<T>? choices = null, Text? needed = null) where T : struct, Enum => new(key, heading)
        {
            Hint = hint,
            Aliases = aliases,
            Fill = (cell, details, _) =>
            {
                var word = CellValues.Line(cell);
                if (word.Value is null)
                {
                    set(details, null);
                    return word.Problem ?? needed;
                }

                set(details, valueOf(word.Value));
                return valueOf(word.Value) is null ? OneOf(word.Value, (choices ?? Enum.GetValues<T>()).Select(nameOf)) : null;
            },
            Show = (details, _, culture) => read(details) is { } value ? nameOf(value).In(culture) : null,
            Plain = details => read(details)?.ToString() ?? "",
            Copy = VisitFields.Of(key).Copy,
        };

    public static VisitColumn Code(
        string key, Text heading, Text hint, Func<VisitDetails, string?> read, Action<VisitDetails, string?> set,
        Func<ProgrammeNames, Func<string, string?>> codeOf, Func<ProgrammeLists, string, Text> nameOf, Func<string, ProgrammeNames, Text> unknown, string[] aliases) => new(key, heading)
        {
            Hint = hint,
            Aliases = aliases,
            Fill = (cell, details, names) =>
            {
                var word = CellValues.Line(cell);
                set(details, word.Value is null ? null : codeOf(names)(word.Value));
                return word.Value is not null && read(details) is null ? unknown(word.Value, names) : word.Problem;
            },
            Show = (details, lists, culture) => read(details) is { } code ? nameOf(lists, code).In(culture) : null,
            Plain = details => read(details) ?? "",
            Copy = VisitFields.Of(key).Copy,
        };

    private static Text OneOf(string word, IEnumerable<Text> names)
    {
        var all = names.ToList();
        return VisitColumnTexts.UnknownWord.With(word, new Text(string.Join(", ", all.Select(name => name.Sv)), string.Join(", ", all.Select(name => name.En))));
    }
}
