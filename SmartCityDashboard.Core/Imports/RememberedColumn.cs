using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Imports;

/// <summary>What a heading means in somebody's lists, as it was chosen once by hand. When and by whom is told by the change that recorded it.</summary>
public sealed class RememberedColumn : IKept
{
    /// <summary>For lists of the whole programme.</summary>
    public const string Programme = "programme";

    /// <summary>What the list is a list of: visits or activities.</summary>
    public required string Kind { get; init; }

    /// <summary>A receiver's code, or <see cref="Programme"/>.</summary>
    public required string Owner { get; init; }

    /// <summary>Letters and digits only; the second column of the same heading has #2 behind.</summary>
    public required string Heading { get; init; }

    /// <summary>The key of the column; empty when it is left out.</summary>
    public required string Field { get; set; }

    /// <summary>What stands in <see cref="Kind"/>.</summary>
    public static string Of(ImportKind kind) => kind == ImportKind.Visits ? "visits" : "activities";
}
