@echo off
rem Starts Counterpoint with the first JDK 25 or newer that it finds.
setlocal
for %%I in ("%~dp0..") do set "APP=%%~fI"
set "JAVA="
if defined COUNTERPOINT_JAVA call :try "%COUNTERPOINT_JAVA%"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%J"
if not defined JAVA for /f "tokens=2 delims==" %%H in ('findstr /c:"java.home =" "%APP%\built-with.txt" 2^>nul') do for /f "tokens=*" %%T in ("%%H") do call :try "%%T\bin\java.exe"
if not defined JAVA (
    echo counterpoint: no JDK 25 or newer was found. It was looked for in COUNTERPOINT_JAVA, JAVA_HOME, java on the PATH and the JDK that built this program. Install one, or set COUNTERPOINT_JAVA to its java.exe. 1>&2
    exit /b 1
)
"%JAVA%" -XX:+UseSerialGC -Xms48m -Xmn24m -Xmx1g -Xss2m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:TieredStopAtLevel=1 -XX:AOTCache="%APP%\lib\start.aot" -XX:AOTMode=auto -Xlog:disable --enable-native-access=javafx.graphics,org.apache.lucene.core,com.microsoft.onnxruntime "-Dcounterpoint.library=%APP%\opinions" --module-path "%APP%\lib" --module counterpoint/counterpoint.cli.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b
for /f "tokens=3" %%V in ('"%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version"') do if %%V GEQ 25 set "JAVA=%~1"
exit /b
