using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Members;

/// <summary>A role in words: Samordnare, Nodansvarig Väst. The receivers' names stand here too, for pages that open before anybody has signed in.</summary>
public static class GrantNames
{
    private static readonly Dictionary<string, Text> Receivers = new()
    {
        ["norr"] = new("Norr", "North"),
        ["mitt"] = new("Mitt", "Central"),
        ["ost"] = new("Öst", "East"),
        ["vast"] = new("Väst", "West"),
        ["sydost"] = new("Sydöst", "South-East"),
        ["syd"] = new("Syd", "South"),
    };

    /// <summary>An instant in Swedish time: 2026-03-15 08.30.</summary>
    public static string Written(DateTime at) => SwedishTime.Local(at).ToString("yyyy-MM-dd HH.mm", System.Globalization.CultureInfo.InvariantCulture);

    public static Text Of(ViewerGrant grant) => grant is { Role: Role.NodeLead, Receiver: { } receiver }
        ? MemberTexts.RoleAt.With(Roles.Name(grant.Role), Receivers.GetValueOrDefault(receiver) ?? Text.Same(receiver))
        : Roles.Name(grant.Role);
}
