using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Api;

/// <summary>What the API says when it has no answer.</summary>
public static class ApiTexts
{
    public static readonly Text Unreadable = new("Frågan går inte att besvara som den är ställd.", "The question can not be answered as it was asked.");
    public static readonly Text NotSignedIn = new("Inte inloggad", "Not signed in");
    public static readonly Text HowToSignIn = new(
        "Skicka en åtkomstnyckel i huvudet Authorization: Bearer …, eller logga in i webbläsaren.", "Send an access token in the header Authorization: Bearer …, or sign in with the browser.");

    public static readonly Text NotAllowed = new("Behörighet saknas", "Not allowed");
    public static readonly Text NotFound = new("Finns inte", "Not found");
    public static readonly Text NoSuchAddress = new("Det finns inget på den adressen.", "There is nothing at that address.");
    public static readonly Text Changed = new("Ändrat under tiden", "Changed meanwhile");
    public static readonly Text OnlyReading = new("Endast läsning", "Reading only");
    public static readonly Text OnlyGet = new("Det här går bara att läsa, med GET.", "This can only be read, with GET.");
    public static readonly Text TooMany = new("För många frågor", "Too many questions");
    public static readonly Text Wait = new("Vänta så många sekunder som Retry-After anger och fråga igen.", "Wait as many seconds as Retry-After says and ask again.");
    public static readonly Text Fault = new("Fel hos oss", "A fault on our side");
    public static readonly Text FaultIsLogged = new("Frågan gick inte att besvara. Felet är noterat i loggen.", "The question could not be answered. The fault is in the log.");
    public static readonly Text Refused = new("Frågan avvisades", "The question was refused");

    public static readonly Text OnlyJson = new("”{0}” finns inte. Svaren ges som json.", "There is no “{0}”. Answers are given as json.");
    public static readonly Text GivenTwice = new("Parametern ”{0}” står flera gånger. Skriv flera värden med komma emellan.", "The parameter “{0}” stands more than once. Write several values with commas between.");
    public static readonly Text BadLimit = new("”{0}” går inte som antal rader. Välj ett tal från 1 till {1}.", "“{0}” will not do as a number of rows. Choose a number from 1 to {1}.");
    public static readonly Text UnknownChoice = new("”{0}” finns inte. Välj bland: {1}.", "There is no “{0}”. Choose among: {1}.");
}
