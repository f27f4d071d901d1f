using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Companies;

/// <summary>
/// A Swedish organisation number: ten digits, stored without a hyphen. The third digit is at least 2, which tells it from a personal number,
/// and the last is a check digit by the Luhn rule (Skatteverket, SKV 709).
/// </summary>
public static class OrganisationNumber
{
    public static bool TryRead(string? text, out string number, out Text problem)
    {
        number = new string([.. (text ?? "").Where(char.IsAsciiDigit)]);
        var rest = (text ?? "").Where(sign => !char.IsAsciiDigit(sign));
        problem = CompanyTexts.NotANumber.With(text ?? "");
        if (number.Length == 12 && number.StartsWith("16", StringComparison.Ordinal)) number = number[2..];
        if (number.Length != 10 || rest.Any(sign => sign is not ('-' or ' ' or '\u00a0' or '\u2013'))) return false;
        if (number[2] < '2')
        {
            problem = CompanyTexts.PersonalNumber.With(text!);
            return false;
        }

        if (!CheckDigitFits(number))
        {
            problem = CompanyTexts.WrongCheckDigit.With(text!);
            return false;
        }

        problem = Text.Same("");
        return true;
    }

    /// <summary>As it is written for people: 559990-1013.</summary>
    public static string Written(string number) => number.Length == 10 ? $"{number[..6]}-{number[6..]}" : number;

    private static bool CheckDigitFits(string number) =>
        number.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1)).Sum(product => (product / 10) + (product % 10)) % 10 == 0;
}
