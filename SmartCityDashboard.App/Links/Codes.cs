using System.Text;

namespace SmartCityDashboard.App.Links;

/// <summary>Values of our enums as addresses and the API write them: under-assessment.</summary>
public static class Codes
{
    public static string Of<T>(T value) where T : struct, Enum
    {
        var code = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && code.Length > 0) code.Append('-');
            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }

    public static T? Read<T>(string? code) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value), code, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return null;
    }
}
