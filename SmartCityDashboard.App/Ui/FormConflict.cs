using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

public enum ConflictChoice { Open, Mine, Theirs }

/// <summary>A second save that came late: what differs, and what the person chose for each field.</summary>
public sealed class FormConflict(ChangedMeanwhile refusal)
{
    private readonly Dictionary<string, ConflictChoice> choices = refusal.Conflicts.ToDictionary(field => field.Field, First);

    public ChangedMeanwhile Refusal => refusal;

    public bool IsSettled => choices.Values.All(choice => choice != ConflictChoice.Open);

    /// <summary>The fields in which what others saved shall hold.</summary>
    public IEnumerable<string> Theirs => choices.Where(pair => pair.Value == ConflictChoice.Theirs).Select(pair => pair.Key);

    public ConflictChoice this[string field]
    {
        get => choices[field];
        set => choices[field] = value;
    }

    // Untouched by this person, or the same in both: nothing to ask. Where both wrote, nobody chooses but a person.
    private static ConflictChoice First(FieldConflict field) => field.Mine == field.Opened || field.Mine == field.Theirs ? ConflictChoice.Theirs : ConflictChoice.Open;
}
