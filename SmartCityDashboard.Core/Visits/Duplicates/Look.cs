using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>The three fields by which two visits may be the same one.</summary>
/// <param name="Key">The delegation after normalising.</param>
internal sealed record Look(string Key, DateOnly StartOn, IReadOnlyCollection<string> Countries)
{
    public static Look Of(VisitDetails details) => new(DelegationKey.Of(details.Delegation), details.StartOn, details.Countries);

    /// <summary>Something to compare is there.</summary>
    public bool IsWhole => Key.Length > 0 && StartOn != default && Countries.Count > 0;

    /// <summary>The rule, for what is in memory; <see cref="Likeness.Pairs"/> is the same for what is in the database.</summary>
    public bool IsLike(Look other) =>
        Key.Length > 0 && Key == other.Key && Math.Abs(StartOn.DayNumber - other.StartOn.DayNumber) <= Likeness.Days && Countries.Any(other.Countries.Contains);

    /// <summary>What a decision was made on: another mark, and it no longer holds.</summary>
    public static string MarkOf(Look first, Look second) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{first.Written()}\n{second.Written()}")));

    private string Written() => string.Create(CultureInfo.InvariantCulture, $"{StartOn:yyyy-MM-dd} {string.Join(',', Countries.Order(StringComparer.Ordinal))} {Key}");
}
