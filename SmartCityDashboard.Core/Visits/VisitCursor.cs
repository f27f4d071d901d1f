using System.Globalization;
using System.Text;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Visits;

/// <summary>A place between two rows of a list: the sort value and the id of a row, and which way to go from it.</summary>
internal sealed record VisitCursor(string Value, Guid Id, bool Backwards)
{
    public static readonly Text Broken = new("Länken till listans sida är trasig. Börja om från första sidan.", "The link to that page of the list is broken. Start again from the first page.");

    public static VisitCursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            var parts = Encoding.UTF8.GetString(Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/'))).Split('|');
            return new VisitCursor(parts[2], Guid.ParseExact(parts[1], "N"), parts[0] == "b");
        }
        catch (Exception fault) when (fault is FormatException or IndexOutOfRangeException)
        {
            throw new RuleBroken("cursor", Broken);
        }
    }

    public override string ToString() =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(Backwards ? "b" : "f")}|{Id:N}|{Value}"))).Replace('+', '-').Replace('/', '_');
}
