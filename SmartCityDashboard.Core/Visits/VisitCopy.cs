using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Copies details field by field, so that a new field needs no line here.</summary>
internal static class VisitCopy
{
    private static readonly PropertyInfo[] PlainFields =
        [.. typeof(VisitDetails).GetProperties().Where(field => field.GetCustomAttribute<NotMappedAttribute>() is null)];

    /// <summary>The plain columns, without lists, notes and contact.</summary>
    public static void Plain(VisitDetails from, VisitDetails to)
    {
        foreach (var field in PlainFields) field.SetValue(to, Tidy(field.GetValue(from)));
    }

    /// <summary>All of it, with lists of its own.</summary>
    public static VisitDetails Whole(VisitDetails from)
    {
        var to = new VisitDetails();
        foreach (var field in PlainFields) field.SetValue(to, field.GetValue(from));
        to.Countries = [.. from.Countries];
        to.Themes = [.. from.Themes];
        to.Goals = [.. from.Goals];
        to.Companies = [.. from.Companies];
        to.Stops = [.. from.Stops.Select(Stop)];
        to.Notes = from.Notes;
        to.Contact = from.Contact;
        return to;
    }

    public static StopDetails Stop(StopDetails from) => new()
    {
        Id = from.Id,
        Receiver = from.Receiver,
        Town = from.Town,
        County = from.County,
        StartOn = from.StartOn,
        EndOn = from.EndOn,
        Objects = [.. from.Objects],
    };

    private static object? Tidy(object? value) => value is string text ? text.Trim() is { Length: > 0 } kept ? kept : text == "" ? "" : null : value;
}
