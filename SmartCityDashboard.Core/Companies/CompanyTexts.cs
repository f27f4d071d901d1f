using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Companies;

public static class CompanyTexts
{
    public static readonly Text NotANumber = new(
        "”{0}” är inget organisationsnummer. Det har tio siffror, till exempel 559990-1013.",
        "“{0}” is not an organisation number. It has ten digits, for example 559990-1013.");

    public static readonly Text PersonalNumber = new(
        "”{0}” ser ut som ett personnummer. Enskilda firmor registreras inte, eftersom numret är en personuppgift.",
        "“{0}” looks like a personal identity number. Sole traders are not registered, since the number is personal data.");

    public static readonly Text WrongCheckDigit = new(
        "Kontrollsiffran i ”{0}” stämmer inte. Kontrollera numret.",
        "The check digit of “{0}” is wrong. Check the number.");
}
