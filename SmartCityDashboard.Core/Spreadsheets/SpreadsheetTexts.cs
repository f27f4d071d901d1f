using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Why a file is refused, and what to do about it.</summary>
public static class SpreadsheetTexts
{
    public static readonly Text EmptyFile = new(
        "Filen är tom. Kontrollera att listan är sparad och välj filen igen.",
        "The file is empty. Check that the list has been saved and choose the file again.");

    public static readonly Text OnlyHeadings = new(
        "Filen innehåller bara rubriker. Fyll i minst en rad under rubrikerna.",
        "The file has only headings. Fill in at least one row below the headings.");

    public static readonly Text TooLarge = new(
        "Filen är större än {0} MB. Dela upp listan, till exempel i en fil per år, eller ta bort bilder ur den.",
        "The file is larger than {0} MB. Split the list, for instance into one file per year, or remove the pictures from it.");

    public static readonly Text TooManyRows = new(
        "Listan har fler än {0} rader. Dela upp den, till exempel i en fil per år.",
        "The list has more than {0} rows. Split it, for instance into one file per year.");

    public static readonly Text TooManyColumns = new(
        "Listan har värden i fler än {0} kolumner (rad {1}). Ta bort det som inte hör till listan.",
        "The list has values in more than {0} columns (row {1}). Remove what does not belong to the list.");

    public static readonly Text NotXlsx = new(
        "Filen heter .xlsx men är ingen Excelfil. Öppna listan i Excel och välj Spara som, Excel-arbetsbok (.xlsx). Är den en textfil ska namnet sluta på .csv.",
        "The file is named .xlsx but is not an Excel file. Open the list in Excel and choose Save as, Excel workbook (.xlsx). If it is a text file, its name must end with .csv.");

    public static readonly Text DamagedXlsx = new(
        "Excelfilen är skadad eller ofullständig. Öppna den i Excel, spara den på nytt som Excel-arbetsbok (.xlsx) och försök igen.",
        "The Excel file is damaged or incomplete. Open it in Excel, save it again as Excel workbook (.xlsx) and try again.");

    public static readonly Text OtherZip = new(
        "Filen är ett zip-paket utan någon Excel-arbetsbok. Öppna listan i Excel eller LibreOffice och spara den som Excel-arbetsbok (.xlsx) eller CSV UTF-8.",
        "The file is a zip package without an Excel workbook. Open the list in Excel or LibreOffice and save it as Excel workbook (.xlsx) or CSV UTF-8.");

    public static readonly Text BinaryWorkbook = new(
        "Filen är en binär Excel-arbetsbok (.xlsb), som inte går att läsa här. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
        "The file is a binary Excel workbook (.xlsb), which can't be read here. Open it in Excel and save it as Excel workbook (.xlsx).");

    public static readonly Text PasswordProtected = new(
        "Excelfilen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet under Arkiv, Info, Skydda arbetsbok, spara och försök igen.",
        "The Excel file is protected by a password. Open it in Excel, remove the password under File, Info, Protect Workbook, save and try again.");

    public static readonly Text OldExcel = new(
        "Filen är i Excels äldre format (.xls). Öppna den i Excel och välj Spara som, Excel-arbetsbok (.xlsx).",
        "The file is in Excel's older format (.xls). Open it in Excel and choose Save as, Excel workbook (.xlsx).");

    public static readonly Text OtherOldOffice = new(
        "Filen är ett äldre Officedokument och ingen lista. Spara listan från Excel som Excel-arbetsbok (.xlsx) eller CSV UTF-8.",
        "The file is an older Office document and not a list. Save the list from Excel as Excel workbook (.xlsx) or CSV UTF-8.");

    public static readonly Text Pdf = new(
        "Filen är en PDF och går inte att läsa som en lista. Ta listan från Excel och spara den som Excel-arbetsbok (.xlsx) eller CSV UTF-8.",
        "The file is a PDF and can't be read as a list. Take the list from Excel and save it as Excel workbook (.xlsx) or CSV UTF-8.");

    public static readonly Text Markup = new(
        "Filen innehåller en webbsida eller XML, inte en lista. Öppna den i Excel och välj Spara som, Excel-arbetsbok (.xlsx).",
        "The file contains a web page or XML, not a list. Open it in Excel and choose Save as, Excel workbook (.xlsx).");

    public static readonly Text UnpacksTooLarge = new(
        "Excelfilen blir orimligt stor när den packas upp och läses därför inte. Kopiera bara listan till en ny arbetsbok och spara den, eller spara som CSV UTF-8.",
        "The Excel file becomes unreasonably large when unpacked and is therefore not read. Copy only the list to a new workbook and save it, or save as CSV UTF-8.");

    public static readonly Text NotText = new(
        "Filen är varken en Excelfil eller text. Spara listan från Excel som Excel-arbetsbok (.xlsx) eller CSV UTF-8.",
        "The file is neither an Excel file nor text. Save the list from Excel as Excel workbook (.xlsx) or CSV UTF-8.");

    public static readonly Text WrongEncoding = new(
        "Texten är sparad med fel teckenkodning: rad {0} säger ”{1}”. Öppna originalet i Excel, välj Spara som, CSV UTF-8 (kommaavgränsad) och försök igen.",
        "The text was saved with the wrong encoding: row {0} says “{1}”. Open the original in Excel, choose Save as, CSV UTF-8 (comma delimited) and try again.");

    public static readonly Text UnclosedQuote = new(
        "Ett citattecken (\") på rad {0} avslutas aldrig, så resten av filen hamnar i samma cell. Rätta raden, eller öppna listan i Excel och spara den som CSV UTF-8.",
        "A quotation mark (\") in row {0} is never closed, so that the rest of the file ends up in the same cell. Correct the row, or open the list in Excel and save it as CSV UTF-8.");

    public static readonly Text CellTooLong = new(
        "En cell på rad {0} är längre än {1} tecken. Kontrollera att inget citattecken fattas och korta texten.",
        "A cell in row {0} is longer than {1} characters. Check that no quotation mark is missing and shorten the text.");

    public static readonly Text DuplicateHeading = new(
        "Rubriken ”{0}” finns i både kolumn {1} och kolumn {2}. Ge kolumnerna olika rubriker.",
        "The heading “{0}” stands in both column {1} and column {2}. Give the columns different headings.");
}
