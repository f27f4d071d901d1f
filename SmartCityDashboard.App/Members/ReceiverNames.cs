using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Members;

/// <summary>Short names of receivers where the programme's lists can't be asked: nobody has signed in yet.</summary>
public static class ReceiverNames
{
    private static readonly Dictionary<string, Text> Known = new()
    {
        ["norr"] = new("Norr", "North"),
        ["mitt"] = new("Mitt", "Central"),
        ["ost"] = new("Öst", "East"),
        ["vast"] = new("Väst", "West"),
        ["sydost"] = new("Sydöst", "South-East"),
        ["syd"] = new("Syd", "South"),
        ["kansli"] = new("Kansliet", "Secretariat"),
    };

    public static Text Of(string receiver) => Known.TryGetValue(receiver, out var name) ? name : Text.Same(receiver);
}
